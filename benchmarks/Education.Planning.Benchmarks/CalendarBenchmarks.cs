using BenchmarkDotNet.Attributes;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Benchmarks;

/// <summary>Questions to a calendar whose holidays are listed for one year, and for a hundred: they should cost the same.</summary>
public class CalendarBenchmarks
{
    private SchoolCalendar calendar = new() { Key = "empty", Name = "Empty" };
    private LocalDate day;

    [Params(1, 100)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Verify()
    {
        var years = Enumerable.Range(2026, Years).ToArray();
        calendar = new()
        {
            Key = "country",
            Name = "Country",
            Working = new()
            {
                Holidays = [.. years.SelectMany(Holidays)],
                KnownFrom = new(2026, 1, 1),
                KnownUntil = new(2025 + Years, 12, 31),
            },
        };
        day = new(2026, 9, 30);
        if (calendar.PlusWorkingDays(day, 1).Value != new LocalDate(2026, 10, 8) || calendar.IsWorkingDay(day.PlusDays(1)).Value)
            throw new InvalidOperationException("The week of 1 October is no holiday.");
    }

    [Benchmark]
    public bool IsWorkingDay() => calendar.IsWorkingDay(day).Value;

    [Benchmark]
    public LocalDate PlusTenWorkingDays() => calendar.PlusWorkingDays(day, 10).Value;

    /// <summary>As far as the calendar reaches: 40 working days in the first case, 23,800 in the second.</summary>
    [Benchmark]
    public LocalDate PlusToTheEnd() => calendar.PlusWorkingDays(day, (Years - 1) * 240 + 40).Value;

    [Benchmark]
    public int CountAll() => calendar.WorkingDays.Count(new(new(2026, 1, 1), new(2025 + Years, 12, 31))).Value;

    private static IEnumerable<Holiday> Holidays(int year) =>
    [
        new() { Name = "New Year", Days = new(new(year, 1, 1), new(year, 1, 3)) },
        new() { Name = "Spring", Days = new(new(year, 2, 8), new(year, 2, 14)) },
        new() { Name = "May", Days = new(new(year, 5, 1), new(year, 5, 5)) },
        new() { Name = "October", Days = new(new(year, 10, 1), new(year, 10, 7)) },
    ];
}
