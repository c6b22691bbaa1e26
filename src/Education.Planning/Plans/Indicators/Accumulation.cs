namespace Education.Planning;

/// <summary>Whether an indicator's values stand for a moment or add up.</summary>
public enum Accumulation
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>The state at a date.</summary>
    PointInTime,

    /// <summary>What has come together since the period began (累计).</summary>
    Cumulative,
}
