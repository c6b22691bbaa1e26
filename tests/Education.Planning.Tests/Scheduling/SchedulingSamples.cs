using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

/// <summary>The calendar that stands above the examples of the timing language and in the head of the table of canonical timings.</summary>
internal static class SchedulingSamples
{
    public static SchoolCalendar Calendar { get; } = new()
    {
        Key = "county",
        Name = "County",
        FiscalYearStart = new(4, 1),
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2023,
                    Terms = [new() { Days = Days("2023-09-01", "2024-01-19") }, new() { Days = Days("2024-02-19", "2024-07-05") }],
                    Breaks =
                    [
                        new() { Key = "winter-break", Days = Days("2024-01-20", "2024-02-18") },
                        new() { Key = "summer-break", Days = Days("2024-07-06", "2024-08-31") },
                    ],
                },
                new()
                {
                    StartYear = 2024,
                    Terms = [new() { Days = Days("2024-09-01", "2025-01-17") }, new() { Days = Days("2025-02-17", "2025-07-04") }],
                },
            ],
        },
        Working = new()
        {
            Holidays =
            [
                Holiday("New Year", "2024-01-01", "2024-01-01"),
                Holiday("Spring Festival", "2024-02-10", "2024-02-17"),
                Holiday("Tomb-Sweeping Day", "2024-04-04", "2024-04-06"),
                Holiday("Labour Day", "2024-05-01", "2024-05-05"),
                Holiday("Dragon Boat Festival", "2024-06-10", "2024-06-10"),
                Holiday("Mid-Autumn Festival", "2024-09-15", "2024-09-17"),
                Holiday("National Day", "2024-10-01", "2024-10-07"),
                Holiday("New Year", "2025-01-01", "2025-01-01"),
            ],
            MakeUpDays = [.. new[]
            {
                "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12",
            }.Select(day => new MakeUpDay { Date = Day(day) })],
        },
        Events =
        [
            Event("spring-festival", "2024-02-10..2024-02-10", "2025-01-29..2025-01-29"),
            Event("npc-cppcc", "2024-03-04..2024-03-11"),
            Event("safety-education-day", "2024-03-25..2024-03-25"),
            Event("may-day", "2024-05-01..2024-05-01"),
            Event("gaokao", "2024-06-07..2024-06-08"),
            Event("safety-production-month", "2024-06-01..2024-06-30"),
            Event("production-safety-day", "2024-06-16..2024-06-16"),
            Event("party-founding-day", "2024-07-01..2024-07-01"),
            Event("putonghua-week", "2024-09-09..2024-09-15"),
            Event("national-day", "2024-10-01..2024-10-01"),
            Event("fire-day", "2024-11-09..2024-11-09"),
        ],
    };

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    public static DateInterval Days(string first, string last) => new(Day(first), Day(last));

    private static Holiday Holiday(string name, string first, string last) => new() { Name = name, Days = Days(first, last) };

    private static CalendarEvent Event(string key, params string[] days)
        => new() { Key = key, Days = [.. days.Select(text => Days(text[..10], text[12..]))] };
}
