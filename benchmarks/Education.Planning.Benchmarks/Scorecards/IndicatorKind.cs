namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>How an indicator of the workload is scored.</summary>
public enum IndicatorKind
{
    /// <summary>In proportion to a target, up to a cap.</summary>
    Linear,

    /// <summary>By the band in which it lies.</summary>
    Band,

    /// <summary>10000 less a penalty for each incident.</summary>
    Deduct,

    /// <summary>By its growth over a baseline.</summary>
    Growth,
}
