using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A plan on the dates of a calendar: what evaluation and agendas start from.</summary>
/// <remarks>Every item and every target of the plan is there, also those without a date; the diagnostics say what has none, and why.</remarks>
public sealed record ResolvedPlan
{
    internal ResolvedPlan()
    {
    }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The calendar on which it was resolved.</summary>
    public required SchoolCalendar Calendar { get; init; }

    /// <summary>The days that the plan covers, both ends included. Of an academic year these are the days from the first to the last school day of its terms.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The items, in reading order.</summary>
    public ValueList<ResolvedItem> Items { get; init; }

    /// <summary>The signing of each responsibility statement that says when it is signed, as an activity of its two sides under the key of the statement, in the order of the plan.</summary>
    public ValueList<ResolvedItem> Signings { get; init; }

    /// <summary>The targets, in the order of <c>plan.AllTargets()</c>.</summary>
    public ValueList<ResolvedTarget> Targets { get; init; }

    /// <summary>What has no date and why, contradictions, cycles: each once.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
