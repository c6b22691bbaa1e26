using System.Globalization;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.ICalendar;

/// <summary>Recurrence rules of RFC 5545 that say exactly what a repeated rule says.</summary>
/// <remarks>
/// Exact are days, weeks, months and years as periods, without filters and rolling, whose body is nothing, a weekday of a week, a counted day or weekday of a month or year, or
/// one of a named month of a year, or a list of such. The first window is <c>DTSTART</c>: each period holds a window for each place of the body, so steps count from there as well.
/// </remarks>
internal static class RecurrenceRules
{
    private const int MostDaysOfMonth = 31;
    private const int MostDaysOfYear = 366;
    private const int MostWeeksOfMonth = 5;
    private const int MostWeeksOfYear = 53;

    /// <summary>The value of <c>RRULE</c>; null where none gives exactly the windows, or there is nothing to repeat.</summary>
    public static string? Of(ResolvedClause clause, IsoDayOfWeek firstDayOfWeek)
        => clause.Clause.Rule is TimingRule.Recurring { Count: null, Filters.IsEmpty: true, Period: TimingPeriod.Length { Amount: { IsExact: true } step } } rule
            && PatternOf(rule.Body, step.Unit, firstDayOfWeek) is { } pattern
            && AreAlike(clause.Windows)
            && EndOf(clause, rule) is { } end
            ? $"{pattern}{(step.Least == 1 ? "" : Text($";INTERVAL={step.Least}"))}{end}"
            : null;

    /// <summary>Without an end only where the bounds have none; a longer series than the windows listed has no exact end here.</summary>
    private static string? EndOf(ResolvedClause clause, TimingRule.Recurring rule) => clause switch
    {
        { HasMore: false, Windows.Count: > 1 } => $";UNTIL={CalendarText.Date(clause.Windows.Max(window => window.Earliest!.Value))}",
        { HasMore: true } when rule.Bounds is TimingPlace.Range { To: null } => "",
        _ => null,
    };

    private static bool AreAlike(ValueList<ResolvedWindow> windows)
        => windows.All(window => window is { Earliest: { Year: >= 1 } first, Latest: { } last } && Length(first, last) == Length(windows[0].Earliest!.Value, windows[0].Latest!.Value));

    private static int Length(LocalDate first, LocalDate last) => Period.DaysBetween(first, last);

    private static string? PatternOf(TimingRule? body, TimingUnit unit, IsoDayOfWeek firstDayOfWeek)
    {
        var frequency = unit switch
        {
            TimingUnit.Day => "FREQ=DAILY",
            TimingUnit.Week when firstDayOfWeek == IsoDayOfWeek.Monday => "FREQ=WEEKLY",
            TimingUnit.Week => $"FREQ=WEEKLY;WKST={CodeOf(firstDayOfWeek)}",
            TimingUnit.Month => "FREQ=MONTHLY",
            TimingUnit.Year => "FREQ=YEARLY",
            _ => null,
        };
        if (frequency is null || body is null)
            return unit is TimingUnit.Day or TimingUnit.Week ? frequency : null;
        return body is TimingRule.On on && ListOf([.. on.Places.Select(place => ByPartOf(place, unit, firstDayOfWeek))]) is { } list ? $"{frequency};{list}" : null;
    }

    /// <summary>A list holds parts of one kind that are counted from one end: others can fall on one day, which a rule gives once.</summary>
    private static string? ListOf(ByPart?[] parts)
        => parts is [{ } first, ..] && Array.TrueForAll(parts, part => part?.Name == first.Name && part.IsFromEnd == first.IsFromEnd) && parts.Distinct().Count() == parts.Length
            ? $"{first.Name}={string.Join(',', parts.Select(part => part!.Value))}"
            : null;

    private static ByPart? ByPartOf(TimingPlace place, TimingUnit unit, IsoDayOfWeek firstDayOfWeek)
        => place is not TimingPlace.Path { Calendar: TimingCalendar.Iso } path ? null : (unit, path.Parts) switch
        {
            (TimingUnit.Week, [TimingPart.Weekday part]) => new("BYDAY", CodeOf(part.Day)),
            (TimingUnit.Week, [TimingPart.Nth { Unit: TimingPartUnit.Day, Number: <= 7 } part]) => new("BYDAY", CodeOf((IsoDayOfWeek)(((int)firstDayOfWeek + part.Number - 2) % 7 + 1))),
            (TimingUnit.Month, [var part]) => DayOf(part, "BYMONTHDAY", MostDaysOfMonth, MostWeeksOfMonth),
            (TimingUnit.Year, [TimingPart.Month { OfYear: null, Day: { } day } month]) => new(Text($"BYMONTH={month.Number};BYMONTHDAY"), Text($"{day}")),
            (TimingUnit.Year, [TimingPart.Month { OfYear: null, Day: null } month, var part])
                => DayOf(part, "BYMONTHDAY", MostDaysOfMonth, MostWeeksOfMonth) is { } inMonth ? inMonth with { Name = Text($"BYMONTH={month.Number};{inMonth.Name}") } : null,
            (TimingUnit.Year, [var part]) => DayOf(part, "BYYEARDAY", MostDaysOfYear, MostWeeksOfYear),
            _ => null,
        };

    /// <summary>A counted day or weekday of a month or year.</summary>
    private static ByPart? DayOf(TimingPart part, string days, int mostDays, int mostWeeks) => part switch
    {
        TimingPart.Nth { Unit: TimingPartUnit.Day } nth when nth.Number <= mostDays => new(days, Text($"{nth.Number}")),
        TimingPart.Last { Unit: TimingPartUnit.Day } last when last.Number <= mostDays => new(days, Text($"-{last.Number}"), IsFromEnd: true),
        TimingPart.Nth { Unit: >= TimingPartUnit.Monday } nth when nth.Number <= mostWeeks => new("BYDAY", Text($"{nth.Number}{CodeOf(nth.Unit)}")),
        TimingPart.Last { Unit: >= TimingPartUnit.Monday } last when last.Number <= mostWeeks => new("BYDAY", Text($"-{last.Number}{CodeOf(last.Unit)}"), IsFromEnd: true),
        _ => null,
    };

    private static string CodeOf(TimingPartUnit weekday) => CodeOf((IsoDayOfWeek)(weekday - TimingPartUnit.Monday + 1));

    private static string CodeOf(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => "MO",
        IsoDayOfWeek.Tuesday => "TU",
        IsoDayOfWeek.Wednesday => "WE",
        IsoDayOfWeek.Thursday => "TH",
        IsoDayOfWeek.Friday => "FR",
        IsoDayOfWeek.Saturday => "SA",
        _ => "SU",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record ByPart(string Name, string Value, bool IsFromEnd = false);
}
