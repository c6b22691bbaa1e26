using NodaTime;

namespace Education.Planning.Benchmarks.Schedules;

/// <summary>The schedule workload as one would write it by hand on NodaTime, for these five kinds alone.</summary>
public static class NodaTimeLoop
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static Tally Add(Tally tally, Duty duty, WorkloadDays days, ScheduleMode mode)
    {
        var (count, sum) = duty.Kind switch
        {
            DutyKind.LastWorkday => LastOfMonths(duty, days),
            DutyKind.EverySecondFriday => Weekly(duty, days, mode, 2),
            DutyKind.EveryWeek => Weekly(duty, days, mode, 1),
            DutyKind.EveryMonth => Monthly(duty, days, mode),
            _ => FirstOfMonths(duty, days),
        };
        return tally.Plus(count, sum, duty.Weight);
    }

    private static (int Count, long Sum) Weekly(Duty duty, WorkloadDays days, ScheduleMode mode, int weeks)
    {
        var (count, sum) = (0, 0L);
        for (var day = duty.Start; day <= Duty.Last; day = day.PlusWeeks(weeks))
        {
            var number = Period.DaysBetween(Epoch, day);
            if (mode == ScheduleMode.Cal && !days.IsKept(number))
                continue;
            count++;
            sum += number;
        }
        return (count, sum);
    }

    private static (int Count, long Sum) Monthly(Duty duty, WorkloadDays days, ScheduleMode mode)
    {
        var (count, sum) = (0, 0L);
        for (var day = duty.Start; day <= Duty.Last; day = day.PlusMonths(1))
        {
            var number = Period.DaysBetween(Epoch, day);
            if (mode == ScheduleMode.Cal)
                number = OnOrAfter(number, days);
            if (number > Period.DaysBetween(Epoch, Duty.Last))
                continue;
            count++;
            sum += number;
        }
        return (count, sum);
    }

    private static (int Count, long Sum) LastOfMonths(Duty duty, WorkloadDays days)
    {
        var (count, sum) = (0, 0L);
        for (var month = duty.Start.ToYearMonth(); month <= Duty.Last.ToYearMonth(); month = month.PlusMonths(1))
        {
            var number = Period.DaysBetween(Epoch, month.OnDayOfMonth(1).PlusMonths(1)) - 1;
            while (!days.IsWorked(number))
                number--;
            count++;
            sum += number;
        }
        return (count, sum);
    }

    private static (int Count, long Sum) FirstOfMonths(Duty duty, WorkloadDays days)
    {
        var (count, sum) = (0, 0L);
        for (var month = duty.Start.ToYearMonth(); month <= Duty.Last.ToYearMonth(); month = month.PlusMonths(3))
        {
            count++;
            sum += OnOrAfter(Period.DaysBetween(Epoch, month.OnDayOfMonth(1)), days);
        }
        return (count, sum);
    }

    private static int OnOrAfter(int number, WorkloadDays days)
    {
        while (!days.IsWorked(number))
            number++;
        return number;
    }
}
