using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A stage of an award on dates, with those who act.</summary>
public sealed record AwardStageDates
{
    internal AwardStageDates()
    {
    }

    /// <summary>The stage.</summary>
    public required AwardStage Stage { get; init; }

    /// <summary>What it is called in the plan; null when no item is it.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Who acts, by keys of the plan, in order.</summary>
    public ValueList<Key> By { get; init; }

    /// <summary>When, as written and on dates; null when nothing says it.</summary>
    public ResolvedTiming? Timing { get; init; }

    /// <summary>The first day, included; null when it is open or not known.</summary>
    public LocalDate? First => Timing?.Earliest;

    /// <summary>The last day, included; null when it is open or not known.</summary>
    public LocalDate? Last => Timing?.Latest;
}
