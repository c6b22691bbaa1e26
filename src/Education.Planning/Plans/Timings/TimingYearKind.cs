namespace Education.Planning;

/// <summary>A kind of year.</summary>
public enum TimingYearKind
{
    /// <summary>Calendar year, <c>2024</c>; <c>Y</c> is the plan's own year of whatever kind.</summary>
    Calendar,

    /// <summary>Academic year, <c>AY2024</c>, named by the year in which it starts.</summary>
    Academic,

    /// <summary>Fiscal year, <c>FY2024</c>, named by the year in which it starts.</summary>
    Fiscal,
}
