using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>What each party has to do in which month (工作负荷).</summary>
public sealed record Workload
{
    internal Workload()
    {
    }

    /// <summary>The plan on dates that it shows.</summary>
    public required ResolvedPlan Resolved { get; init; }

    /// <summary>The months in which something is to be done, in order.</summary>
    public ValueList<YearMonth> Months { get; init; }

    /// <summary>The parties, in the order of the registry; what names nobody comes last.</summary>
    public ValueList<WorkloadRow> Rows { get; init; }
}
