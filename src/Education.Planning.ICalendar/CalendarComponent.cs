using Education.Planning.Scheduling;

namespace Education.Planning.ICalendar;

/// <summary>One component before it is text.</summary>
internal sealed record CalendarComponent
{
    public required ComponentKind Kind { get; init; }

    public required string Uid { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public bool IsTentative { get; init; }

    /// <summary>What it covers, by date. Of an event all windows are closed and of one length; a to-do has one with an open end, or none.</summary>
    public ValueList<ResolvedWindow> Windows { get; init; }

    /// <summary>The recurrence rule that gives exactly the windows, or goes on after them; null for none.</summary>
    public string? Rule { get; init; }
}
