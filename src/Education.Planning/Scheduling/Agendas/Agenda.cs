using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>What is to be done, month by month (日程, 运行表). Nothing with a timing is left out; what has no date stands in sections of its own.</summary>
/// <remarks>An item that takes its timing from the item around it is part of that one and has no entry of its own; the entries of a printed heading always have one.</remarks>
public sealed record Agenda
{
    internal Agenda()
    {
    }

    /// <summary>The plan on dates that it shows.</summary>
    public required ResolvedPlan Resolved { get; init; }

    /// <summary>The day to which the states of the entries refer; null when none was given.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What goes on, or may be done, in the whole period of the plan.</summary>
    public ValueList<AgendaEntry> WholePeriod { get; init; }

    /// <summary>The months, in order. A printed heading for two months is one section.</summary>
    public ValueList<AgendaSection> Sections { get; init; }

    /// <summary>What has a timing but no date: undated, masked, unresolved. In reading order.</summary>
    public ValueList<AgendaEntry> WithoutDate { get; init; }

    /// <summary>Initiatives and activities without parts for which no timing is stated, neither their own nor around them. In reading order.</summary>
    public ValueList<AgendaEntry> WithoutTiming { get; init; }
}
