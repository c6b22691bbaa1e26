using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A section of an agenda in the making.</summary>
internal sealed class AgendaDraft(YearMonth first, YearMonth last, CalendarBlock? block)
{
    public YearMonth First => first;

    public YearMonth Last => last;

    public List<AgendaEntry> Printed { get; } = [];

    public List<AgendaEntry> Others { get; } = [];

    /// <summary>The section: printed entries in print order, then the others by their first day.</summary>
    public AgendaSection ToSection() => new(first, last, block, [.. Printed, .. Others.OrderBy(DayOf)]);

    private static LocalDate DayOf(AgendaEntry entry) => entry.Dates.Min(date => date.Window.Earliest ?? date.Window.Latest ?? LocalDate.MaxIsoValue);
}
