using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Tests.Calendars;

/// <summary>The calendar that the examples of the timing language and the rows of the seed documents share.</summary>
internal static class SampleCalendars
{
    public static SchoolCalendar Country { get; } = new()
    {
        Key = "country",
        Name = "The country",
        Working = new()
        {
            Holidays =
            [
                Holiday("New Year", "2024-01-01", "2024-01-01"),
                Holiday("Spring Festival", "2024-02-10", "2024-02-17"),
                Holiday("Qingming", "2024-04-04", "2024-04-06"),
                Holiday("Labour Day", "2024-05-01", "2024-05-05"),
                Holiday("Dragon Boat", "2024-06-10", "2024-06-10"),
                Holiday("Mid-Autumn", "2024-09-15", "2024-09-17"),
                Holiday("National Day", "2024-10-01", "2024-10-07"),
                Holiday("New Year", "2025-01-01", "2025-01-01"),
            ],
            MakeUpDays =
            [
                MakeUp("2024-02-04"), MakeUp("2024-02-18"), MakeUp("2024-04-07"), MakeUp("2024-04-28"), MakeUp("2024-05-11"),
                MakeUp("2024-09-14"), MakeUp("2024-09-29"), MakeUp("2024-10-12"),
            ],
            KnownFrom = new(2023, 1, 1),
            KnownUntil = new(2025, 1, 25),
        },
    };

    public static SchoolCalendar School { get; } = new()
    {
        Key = "riverside",
        Name = "Riverside School",
        Base = Country,
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2023,
                    Terms = [Term("2023-09-01", "2024-01-19"), Term("2024-02-19", "2024-07-05")],
                    Breaks = [Break("winter-break", "2024-01-20", "2024-02-18"), Break("summer-break", "2024-07-06", "2024-08-31")],
                },
                new() { StartYear = 2024, Terms = [Term("2024-09-01", "2025-01-17")] },
            ],
        },
        Events = [new() { Key = "gaokao", Days = [Span("2024-06-07", "2024-06-08")] }],
    };

    public static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    public static DateInterval Span(string first, string last) => new(Day(first), Day(last));

    public static DateInterval Span(string text) => text.Split("..") is [var first, var last] ? Span(first, last) : Span(text, text);

    public static Term Term(string first, string last) => new() { Days = Span(first, last) };

    public static SchoolBreak Break(string key, string first, string last) => new() { Key = key, Days = Span(first, last) };

    public static Holiday Holiday(string name, string first, string last) => new() { Name = name, Days = Span(first, last) };

    public static MakeUpDay MakeUp(string date) => new() { Date = Day(date) };
}
