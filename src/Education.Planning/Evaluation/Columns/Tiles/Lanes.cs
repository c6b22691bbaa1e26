namespace Education.Planning.Evaluation;

/// <summary>The values of one intermediate column within a tile. Which buffer holds them is settled when the program is complete.</summary>
internal sealed class Lanes(LaneKind kind)
{
    public LaneKind Kind { get; } = kind;

    /// <summary>The number of its buffer among those of its kind.</summary>
    public int Buffer { get; set; } = -1;
}
