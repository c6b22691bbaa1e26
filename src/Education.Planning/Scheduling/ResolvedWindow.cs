using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The days in which one thing is to be done: one place of a list, or one occurrence of a repeated rule.</summary>
/// <remarks>Both ends are included. An open end is null: <c>by 04/end</c> has no earliest day, <c>after gaokao</c> no latest one.</remarks>
public sealed record ResolvedWindow
{
    internal ResolvedWindow()
    {
    }

    /// <summary>The first day on which it may be done; null when the start is open.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>The last day on which it may be done; null when the end is open.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Whether the author's words leave the first day vague (月底); before it, say "probably too early".</summary>
    public bool IsEarliestSoft { get; init; }

    /// <summary>Whether the author's words leave the last day vague (月初); after it, say "probably late".</summary>
    public bool IsLatestSoft { get; init; }

    /// <summary>The size of the unit that the author named.</summary>
    public Precision Precision { get; init; }

    /// <summary>Whether it goes on on all these days, so that there is no single completion (<c>throughout</c>).</summary>
    public bool IsOngoing { get; init; }

    /// <summary>Whether it may be left out: an occurrence beyond the fewest that are asked for (the second of <c>1..2 per term</c>).</summary>
    public bool IsOptional { get; init; }

    /// <summary>
    /// The key of the occurrence, which names its period and never its date: <c>2024-03</c>, <c>AY2023/term2</c>, <c>gaokao/2024</c>, <c>#7</c> for the seventh step;
    /// in a list the position, from <c>1</c>. Null where there is only one window.
    /// </summary>
    public string? Occurrence { get; init; }

    /// <summary>The day before it was rolled off a free day; null when nothing moved.</summary>
    public LocalDate? Nominal { get; init; }

    /// <summary>For work of a length in one stretch, the last day on which it can begin and still fit.</summary>
    public LocalDate? LatestStart { get; init; }

    /// <summary>How the days were found, step by step.</summary>
    public ValueList<ResolvedStep> Steps { get; init; }
}
