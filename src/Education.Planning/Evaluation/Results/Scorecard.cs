using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The targets of a plan as they stand at a date (考核结果).</summary>
public sealed record Scorecard
{
    internal Scorecard()
    {
    }

    /// <summary>The key of the plan.</summary>
    public required Key Plan { get; init; }

    /// <summary>The title of the plan; null where it is not known.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The date at which it stands; what was observed later does not count.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Every target with its milestones after it, and every indicator without target, in the order of the plan.</summary>
    public ValueList<TargetResult> Results { get; init; }

    /// <summary>What the plan calls its units.</summary>
    public ValueList<UnitName> UnitNames { get; init; }

    /// <summary>What was assumed in the observations.</summary>
    public ValueList<Assumption> Assumptions { get; init; }

    /// <summary>What was found wrong or left open in the observations and in how the plan can be evaluated.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many results have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int CountOf(TargetOutcome outcome) => Results.Count(r => r.Outcome == outcome);
}
