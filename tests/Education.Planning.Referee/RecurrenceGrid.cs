using Education.Planning.Calendars;
using Education.Planning.ICalendar;
using NodaTime;

namespace Education.Planning.Referee;

/// <summary>Recurrences that RFC 5545 can say, over a grid: every day, weekday, day of a month, nth and last weekday, at several steps, within several bounds.</summary>
internal static class RecurrenceGrid
{
    private const string InThePlan = "", OddDays = " within 2023-02-10..2026-11-20", TwelveYears = " within 2020..2031";

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly SchoolCalendar FromMonday = new() { Key = "from-monday", Name = "Weeks begin on Monday" };

    private static readonly SchoolCalendar FromSunday = new() { Key = "from-sunday", Name = "Weeks begin on Sunday", Academic = new() { FirstDayOfWeek = IsoDayOfWeek.Sunday } };

    public static IEnumerable<string> Lines()
        => Days().Concat(Weeks()).Concat(Months()).Concat(Years()).Select(timing => Line(timing, FromMonday))
            .Concat(Weeks().Select(timing => Line(timing, FromSunday))).OfType<string>();

    /// <summary>The line of a recurrence; none for one that happens at most once in its bounds.</summary>
    private static string? Line(string timing, SchoolCalendar calendar)
    {
        var clause = Timing.Parse(timing).Resolve("2024", calendar).Clauses[0];
        if (clause.Windows.Count < 2)
            return null;
        var rule = RecurrenceRules.Of(clause, calendar.FirstDayOfWeek) ?? throw new InvalidOperationException($"`{timing}` has no rule.");
        var days = clause.Windows.Select(window => window.Earliest!.Value).Order().Select(CalendarText.Date).ToArray();
        return string.Join('\t', timing, calendar.Key, days[0], rule, string.Join(',', days));
    }

    private static IEnumerable<string> Days()
        => from step in Steps("day", "d", 1, 2, 3, 4, 5, 6, 7, 10, 14, 30, 100)
           from bounds in new[] { InThePlan, OddDays }
           select $"every {step}{bounds}";

    private static IEnumerable<string> Weeks()
        => from step in Steps("week", "w", 1, 2, 3, 4, 5, 6)
           from bounds in new[] { InThePlan, OddDays }
           from body in Weekdays.Concat(["day1", "day4", "day7", "mon, thu", "tue, sun", "sat, wed", "mon, tue, wed, thu, fri", ""])
           select $"every {step}{bounds}{(body.Length == 0 ? "" : ": ")}{body}";

    private static IEnumerable<string> Months()
    {
        var counted = Enumerable.Range(1, 31).Select(day => $"day{day}");
        var fromEnd = Enumerable.Range(1, 31).Select(FromEnd("day"));
        var lists = new[] { "day1, day15", "day5, day30, day31", "mon1, wed3", "last-day, day-2", "last-fri, sat-2" };
        return (from step in Steps("month", "m", 1, 2, 3, 5, 12) from body in counted.Concat(NthWeekdays(5)).Concat(lists) select $"every {step}{OddDays}: {body}")
            .Concat(from step in Steps("month", "m", 1, 2, 3) from body in fromEnd.Concat(LastWeekdays(5)) select $"every {step}{TwelveYears}: {body}")
            .Concat(from body in counted.Concat(NthWeekdays(5)) select $"every month: {body}");
    }

    private static IEnumerable<string> Years()
    {
        var dates = from month in Enumerable.Range(1, 12) from day in new[] { 1, 15, 28, 29, CalendarSystem.Iso.GetDaysInMonth(2024, month) }.Distinct() select $"{month:00}-{day:00}";
        var inMonths = from month in Enumerable.Range(1, 12)
                       from part in new[] { "day15", "day31", "last-day", "day-3", "mon1", "wed3", "fri5", "last-fri", "sun-2" }
                       select $"{month:00}/{part}";
        string[] inYear = ["day1", "day60", "day100", "day365", "day366", "last-day", "day-100", "day-366", "mon1", "fri20", "sun53", "last-mon", "thu-2", "day1, day183", "mon1, mon2"];
        return from step in Steps("year", "y", 1, 2, 3) from body in dates.Concat(inMonths).Concat(inYear) select $"every {step}{TwelveYears}: {body}";
    }

    private static IEnumerable<string> Steps(string one, string unit, params int[] numbers) => numbers.Select(number => number == 1 ? one : $"{number}{unit}");

    private static IEnumerable<string> NthWeekdays(int most) => from number in Enumerable.Range(1, most) from day in Weekdays select $"{day}{number}";

    private static IEnumerable<string> LastWeekdays(int most) => from day in Weekdays from text in Enumerable.Range(1, most).Select(FromEnd(day)) select text;

    private static Func<int, string> FromEnd(string unit) => number => number == 1 ? $"last-{unit}" : $"{unit}-{number}";
}
