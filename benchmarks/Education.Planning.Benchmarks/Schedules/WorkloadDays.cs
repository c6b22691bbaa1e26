using NodaTime;

namespace Education.Planning.Benchmarks.Schedules;

/// <summary>What each day of the schedule workload is, in plain tables for the hand-written contenders. Worked out from the text of the workload, not from the library.</summary>
public sealed class WorkloadDays
{
    private static readonly LocalDate First = new(2026, 1, 1);

    private readonly bool[] worked;
    private readonly bool[] kept;

    public WorkloadDays(ScheduleMode mode)
    {
        var count = Period.DaysBetween(First, new(2036, 2, 1));
        worked = new bool[count];
        kept = new bool[count];
        for (var i = 0; i < count; i++)
        {
            var day = First.PlusDays(i);
            var isWeekday = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            worked[i] = mode == ScheduleMode.Rfc ? isWeekday : IsMakeUp(day) || isWeekday && !IsHoliday(day);
            kept[i] = mode == ScheduleMode.Rfc || worked[i] && IsInTerm(day);
        }
    }

    /// <summary>The number of the first day of the tables; 0 is 1970-01-01.</summary>
    public static int Origin { get; } = NumberOf(First);

    /// <summary>How many days the tables have.</summary>
    public int Count => worked.Length;

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorked(int day) => worked[day - Origin];

    /// <summary>Whether the weekly duties of a day are kept.</summary>
    public bool IsKept(int day) => kept[day - Origin];

    public static int NumberOf(LocalDate day) => Period.DaysBetween(new(1970, 1, 1), day);

    private static bool IsHoliday(LocalDate day) => (day.Month, day.Day) switch
    {
        (1, <= 3) or (2, >= 8 and <= 14) or (4, >= 4 and <= 6) or (5, <= 5) or (10, <= 7) => true,
        _ => false,
    };

    private static bool IsMakeUp(LocalDate day) => (day.DayOfWeek, day.Month, day.Day) switch
    {
        (IsoDayOfWeek.Sunday, 2, < 8) or (IsoDayOfWeek.Saturday, 2, > 14 and <= 21) => true,
        (IsoDayOfWeek.Sunday, 4, >= 24) or (IsoDayOfWeek.Saturday, 10, > 7 and <= 14) => true,
        _ => false,
    };

    private static bool IsInTerm(LocalDate day) => (day.Month, day.Day) switch
    {
        ( >= 3 and <= 6, _) or (7, <= 10) or ( >= 9, _) or (1, <= 15) => true,
        _ => false,
    };
}
