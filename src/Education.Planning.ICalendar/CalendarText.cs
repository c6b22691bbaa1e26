using Education.Planning.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.ICalendar;

/// <summary>Writes components as the text of one calendar.</summary>
internal static class CalendarText
{
    private const string Product = "-//Education.Planning//ICalendar//EN";

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static string Write(string title, IReadOnlyList<CalendarComponent> components, Instant stamp)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN:VCALENDAR");
        lines.Add("VERSION:2.0");
        lines.Add("PRODID:" + Product);
        lines.AddText("X-WR-CALNAME", title);
        foreach (var component in components)
            Add(lines, component, Utc.Format(stamp));
        lines.Add("END:VCALENDAR");
        return lines.ToString();
    }

    /// <summary>A day as RFC 5545 writes it: <c>20240430</c>.</summary>
    public static string Date(LocalDate day) => Basic.Format(day);

    /// <summary>A day for people: <c>2024-04-30</c>.</summary>
    public static string IsoDate(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static void Add(ContentLines lines, CalendarComponent component, string stamp)
    {
        var name = component.Kind == ComponentKind.Event ? "VEVENT" : "VTODO";
        lines.Add("BEGIN:" + name);
        lines.AddText("UID", component.Uid);
        lines.Add("DTSTAMP:" + stamp);
        if (component.Kind == ComponentKind.Event)
            AddEvent(lines, component);
        else if (component.Windows is [var window])
            AddOpen(lines, window);
        lines.AddText("SUMMARY", component.Summary);
        lines.AddText("DESCRIPTION", component.Description);
        lines.Add("END:" + name);
    }

    private static void AddEvent(ContentLines lines, CalendarComponent component)
    {
        var (first, last) = (component.Windows[0].Earliest!.Value, component.Windows[0].Latest!.Value);
        lines.Add("DTSTART;VALUE=DATE:" + Date(first));
        // The end is excluded; the day after the last one that there is cannot be written.
        lines.Add(last == LocalDate.MaxIsoValue ? $"DURATION:P{Period.DaysBetween(first, last) + 1}D" : "DTEND;VALUE=DATE:" + Date(last.PlusDays(1)));
        if (component.Rule is { } rule)
            lines.Add("RRULE:" + rule);
        else if (component.Windows.Count > 1)
            // The first day counts once, here or in DTSTART; some programs leave it out when it does not stand here, too.
            lines.Add("RDATE;VALUE=DATE:" + string.Join(',', component.Windows.Select(window => Date(window.Earliest!.Value))));
        lines.Add(component.IsTentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
        lines.Add("TRANSP:TRANSPARENT");
    }

    /// <summary>A deadline, or a day from which something may be done.</summary>
    private static void AddOpen(ContentLines lines, ResolvedWindow window)
        => lines.Add(window.Latest is { } due ? "DUE;VALUE=DATE:" + Date(due) : "DTSTART;VALUE=DATE:" + Date(window.Earliest!.Value));
}
