namespace Education.Planning.Evaluation;

/// <summary>How far two ratings lie apart.</summary>
public enum AgreeMetric
{
    /// <summary>Equal or not.</summary>
    Nominal,

    /// <summary>By how many ratings lie between them.</summary>
    Ordinal,

    /// <summary>By their difference.</summary>
    Interval,

    /// <summary>By their difference in relation to their sum; ratings are not negative.</summary>
    Ratio,
}
