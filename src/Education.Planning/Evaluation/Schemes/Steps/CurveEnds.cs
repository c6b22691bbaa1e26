namespace Education.Planning.Evaluation;

/// <summary>What a curve gives outside its points.</summary>
public enum CurveEnds
{
    /// <summary>The value of the nearest point.</summary>
    Flat,

    /// <summary>The line through the two nearest points, carried on.</summary>
    Extend,

    /// <summary>Nothing: it cannot be decided.</summary>
    None,
}
