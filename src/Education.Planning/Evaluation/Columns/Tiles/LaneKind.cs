namespace Education.Planning.Evaluation;

/// <summary>What a tile holds for each of its rows.</summary>
internal enum LaneKind
{
    /// <summary>A double; in exact programs always a whole number of at most 53 bits.</summary>
    Number,

    /// <summary>A whole number of up to 126 bits.</summary>
    Wide,

    /// <summary>A flag, 0 or 1, or a state.</summary>
    Byte,
}
