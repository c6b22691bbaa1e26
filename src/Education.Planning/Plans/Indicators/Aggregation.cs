namespace Education.Planning;

/// <summary>How the values of an indicator are brought together over time or over units.</summary>
public enum Aggregation
{
    /// <summary>Not stated: values are not brought together.</summary>
    Unstated,

    /// <summary>They add up.</summary>
    Sum,

    /// <summary>The mean of them, each counting the same.</summary>
    Mean,

    /// <summary>Numerators and denominators add up each for itself, then divide: the only right way for percentages.</summary>
    Resum,

    /// <summary>The latest counts.</summary>
    Latest,

    /// <summary>The lowest counts.</summary>
    Minimum,

    /// <summary>The highest counts.</summary>
    Maximum,
}
