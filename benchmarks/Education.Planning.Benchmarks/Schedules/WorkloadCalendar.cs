using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Benchmarks.Schedules;

/// <summary>The calendar of the schedule workload: the same holidays, make-up days and terms every year.</summary>
public static class WorkloadCalendar
{
    // A roll may lead into the year after the last one.
    private const int FirstYear = 2025;
    private const int LastYear = 2036;

    /// <summary>The calendar of a mode; without holidays for <see cref="ScheduleMode.Rfc"/>.</summary>
    public static SchoolCalendar Of(ScheduleMode mode)
    {
        var plain = new SchoolCalendar { Key = "workload", Name = "Workload" };
        var years = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).ToArray();
        return mode == ScheduleMode.Rfc ? plain : plain with
        {
            Working = new() { Holidays = [.. years.SelectMany(Holidays)], MakeUpDays = [.. years.SelectMany(MakeUpDays)] },
            Academic = new() { Years = [.. years.Select(Year)] },
        };
    }

    private static IEnumerable<Holiday> Holidays(int year) =>
    [
        Holiday("New Year", new(year, 1, 1), 3),
        Holiday("Spring", new(year, 2, 8), 7),
        Holiday("April", new(year, 4, 4), 3),
        Holiday("May", new(year, 5, 1), 5),
        Holiday("October", new(year, 10, 1), 7),
    ];

    private static IEnumerable<MakeUpDay> MakeUpDays(int year) =>
    [
        new() { Date = new LocalDate(year, 2, 8).Previous(IsoDayOfWeek.Sunday) },
        new() { Date = new LocalDate(year, 2, 14).Next(IsoDayOfWeek.Saturday) },
        new() { Date = new LocalDate(year, 5, 1).Previous(IsoDayOfWeek.Sunday) },
        new() { Date = new LocalDate(year, 10, 7).Next(IsoDayOfWeek.Saturday) },
    ];

    private static AcademicYear Year(int year) => new()
    {
        StartYear = year,
        Terms =
        [
            new() { Days = new(new(year, 9, 1), new(year + 1, 1, 15)) },
            new() { Days = new(new(year + 1, 3, 1), new(year + 1, 7, 10)) },
        ],
    };

    private static Holiday Holiday(string name, LocalDate first, int days) => new() { Name = name, Days = new(first, first.PlusDays(days - 1)) };
}
