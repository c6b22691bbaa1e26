using BenchmarkDotNet.Attributes;
using Education.Planning.Benchmarks.Schedules;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Benchmarks;

/// <summary>Ten years of 10,000 duties, from timings composed once to their days; beside them, the same by hand for these five kinds of duty alone.</summary>
[MemoryDiagnoser]
public class ScheduleBenchmarks
{
    private const int Count = 10_000;

    private static readonly PlanPeriod Year = PlanPeriod.CalendarYear(2026);
    private static readonly DateInterval Within = new(new(2026, 1, 1), Duty.Last);

    private readonly Duty[] duties = [.. Enumerable.Range(0, Count).Select(Duty.Of)];
    private Timing[] timings = [];
    private SchoolCalendar calendar = WorkloadCalendar.Of(ScheduleMode.Rfc);
    private WorkloadDays days = new(ScheduleMode.Rfc);
    private DayTables tables = new(new(ScheduleMode.Rfc), ScheduleMode.Rfc);

    [Params(ScheduleMode.Rfc, ScheduleMode.Cal)]
    public ScheduleMode Mode { get; set; }

    [GlobalSetup]
    public void Verify()
    {
        timings = [.. duties.Select(duty => Timing.Parse(duty.TextOf(Mode)))];
        calendar = WorkloadCalendar.Of(Mode);
        days = new(Mode);
        tables = new(days, Mode);
        Check(ByNodaTime(), nameof(ByNodaTime));
        Check(ByDayTables(), nameof(ByDayTables));
        Check(Days(), nameof(Days));
        Check(Windows(), nameof(Windows));
    }

    [Benchmark(Baseline = true)]
    public Tally ByNodaTime()
    {
        var tally = default(Tally);
        foreach (var duty in duties)
            tally = NodaTimeLoop.Add(tally, duty, days, Mode);
        return tally;
    }

    [Benchmark]
    public Tally ByDayTables()
    {
        var tally = default(Tally);
        foreach (var duty in duties)
            tally = tables.Add(tally, duty);
        return tally;
    }

    /// <summary>The library's occurrences, the days alone.</summary>
    [Benchmark]
    public Tally Days()
    {
        var tally = default(Tally);
        for (var i = 0; i < Count; i++)
        {
            var found = timings[i].OccurrenceDays(Year, calendar, Within);
            var sum = 0L;
            foreach (var day in found.EpochDays)
                sum += day;
            tally = tally.Plus(found.Count, sum, duties[i].Weight);
        }
        return tally;
    }

    /// <summary>The library's occurrences with everything: keys, nominal days, and each step that led there.</summary>
    [Benchmark]
    public Tally Windows()
    {
        var tally = default(Tally);
        for (var i = 0; i < Count; i++)
        {
            var (count, sum) = (0, 0L);
            foreach (var window in timings[i].Occurrences(Year, calendar, Within))
            {
                count++;
                sum += WorkloadDays.NumberOf(window.Latest!.Value);
            }
            tally = tally.Plus(count, sum, duties[i].Weight);
        }
        return tally;
    }

    private void Check(Tally found, string who)
    {
        if (found != Tally.Expected(Mode))
            throw new InvalidOperationException($"{who} gives {found}, not {Tally.Expected(Mode)}.");
    }
}
