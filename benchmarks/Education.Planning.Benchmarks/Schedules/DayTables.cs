using NodaTime;

namespace Education.Planning.Benchmarks.Schedules;

/// <summary>The schedule workload on integers and tables made for it beforehand: about as fast as it can be done by hand on one core.</summary>
public sealed class DayTables
{
    private readonly bool[] kept;
    private readonly bool isFiltered;
    private readonly int last = WorkloadDays.NumberOf(Duty.Last);
    private readonly int[] monthStarts;
    private readonly int[] firstWorkdays;
    private readonly int[] lastWorkdays;
    private readonly int[] nextWorkdays;

    public DayTables(WorkloadDays days, ScheduleMode mode)
    {
        kept = [.. Enumerable.Range(WorkloadDays.Origin, days.Count).Select(days.IsKept)];
        bool[] worked = [.. Enumerable.Range(WorkloadDays.Origin, days.Count).Select(days.IsWorked)];
        isFiltered = mode == ScheduleMode.Cal;
        monthStarts = [.. Enumerable.Range(0, 121).Select(month => WorkloadDays.NumberOf(new LocalDate(2026, 1, 1).PlusMonths(month)))];
        nextWorkdays = [.. Enumerable.Range(0, days.Count - 20).Select(day => day + WorkloadDays.Origin + Array.IndexOf(worked[day..], true))];
        firstWorkdays = [.. monthStarts.Select(start => nextWorkdays[start - WorkloadDays.Origin])];
        lastWorkdays = [.. monthStarts[1..].Select(end => WorkloadDays.Origin + Array.LastIndexOf(worked, true, end - 1 - WorkloadDays.Origin))];
        if (mode == ScheduleMode.Rfc)
            nextWorkdays = [.. Enumerable.Range(WorkloadDays.Origin, nextWorkdays.Length)];
    }

    public Tally Add(Tally tally, Duty duty)
    {
        var start = WorkloadDays.NumberOf(duty.Start);
        var (count, sum) = duty.Kind switch
        {
            DutyKind.LastWorkday => Months(lastWorkdays, 0, 1),
            DutyKind.EverySecondFriday => Weekly(start, 14),
            DutyKind.EveryWeek => Weekly(start, 7),
            DutyKind.EveryMonth => Monthly(duty.Start.Month - 1, duty.DayOfMonth),
            _ => Months(firstWorkdays.AsSpan(0, 120), 2, 3),
        };
        return tally.Plus(count, sum, duty.Weight);
    }

    private (int Count, long Sum) Weekly(int start, int step)
    {
        var (count, sum) = (0, 0L);
        if (!isFiltered)
        {
            for (var day = start; day <= last; day += step)
            {
                count++;
                sum += day;
            }
            return (count, sum);
        }
        for (var day = start; day <= last; day += step)
        {
            if (!kept[day - WorkloadDays.Origin])
                continue;
            count++;
            sum += day;
        }
        return (count, sum);
    }

    private (int Count, long Sum) Monthly(int firstMonth, int dayOfMonth)
    {
        var (count, sum) = (0, 0L);
        for (var month = firstMonth; month < 120; month++)
        {
            var day = nextWorkdays[monthStarts[month] + dayOfMonth - 1 - WorkloadDays.Origin];
            if (day > last)
                continue;
            count++;
            sum += day;
        }
        return (count, sum);
    }

    private static (int Count, long Sum) Months(ReadOnlySpan<int> workdays, int first, int step)
    {
        var (count, sum) = (0, 0L);
        for (var month = first; month < workdays.Length; month += step)
        {
            count++;
            sum += workdays[month];
        }
        return (count, sum);
    }
}
