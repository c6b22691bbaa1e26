namespace Education.Planning.Evaluation;

/// <summary>On which side of a value a bound lies.</summary>
public enum BoundSide
{
    /// <summary>A floor: not less.</summary>
    AtLeast,

    /// <summary>A cap: not more.</summary>
    AtMost,

    /// <summary>Only on scales: less than this label, so the one before it at most.</summary>
    Below,
}
