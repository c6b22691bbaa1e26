namespace Education.Planning.Revisions;

/// <summary>Which tasks of another plan this one takes up, and which nobody does (上级任务分解落实).</summary>
public sealed record TaskCoverage
{
    internal TaskCoverage()
    {
    }

    /// <summary>The plan that carries the tasks out.</summary>
    public required Plan Plan { get; init; }

    /// <summary>How it names the other plan.</summary>
    public required PlanReference Reference { get; init; }

    /// <summary>The other plan; null when it is not at hand, and only the tasks that this one names are known.</summary>
    public Plan? Other { get; init; }

    /// <summary>The tasks in the order of the other plan: its items that have no items inside them. Tasks that it does not have come last.</summary>
    public ValueList<CoveredTask> Tasks { get; init; }
}
