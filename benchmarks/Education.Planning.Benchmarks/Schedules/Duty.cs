using NodaTime;

namespace Education.Planning.Benchmarks.Schedules;

/// <summary>One of the duties of the schedule workload: its kind and its numbers come from a hash of its index.</summary>
/// <param name="Index">The index, from 0.</param>
/// <param name="Start">The first day on which it can fall due.</param>
/// <param name="Weekday">The weekday of the weekly kinds.</param>
/// <param name="DayOfMonth">The day of the monthly kind.</param>
public readonly record struct Duty(int Index, LocalDate Start, IsoDayOfWeek Weekday, int DayOfMonth)
{
    public static readonly LocalDate Last = new(2035, 12, 31);

    public DutyKind Kind => (DutyKind)(Index % 5);

    public int Weight => Index % 97 + 1;

    public static Duty Of(int index)
    {
        var hash = Mix(unchecked((uint)index * 0x9E3779B1) ^ 20260701);
        var from = new LocalDate(2026, 1, 1).PlusDays((int)(hash % 28));
        var weekday = (IsoDayOfWeek)(1 + (hash >> 8) % 5);
        var dayOfMonth = (int)(1 + (hash >> 16) % 28);
        var start = (DutyKind)(index % 5) switch
        {
            DutyKind.LastWorkday => new(2026, 1, 30),
            DutyKind.EverySecondFriday => OnOrAfter(from, weekday = IsoDayOfWeek.Friday),
            DutyKind.EveryWeek => OnOrAfter(from, weekday),
            DutyKind.EveryMonth => from.Day <= dayOfMonth ? from.PlusDays(dayOfMonth - from.Day) : from.PlusMonths(1).PlusDays(dayOfMonth - from.Day),
            _ => new LocalDate(2026, 3, 2),
        };
        return new(index, start, weekday, dayOfMonth);
    }

    /// <summary>The canonical text of the timing that says it.</summary>
    public string TextOf(ScheduleMode mode)
    {
        var bounds = FormattableString.Invariant($"within {Start:uuuu'-'MM'-'dd}..{Last:uuuu'-'MM'-'dd}");
        var weekday = new TimingPart.Weekday(Weekday);
        var (kept, rolled) = mode == ScheduleMode.Cal ? (" only term-time only workdays", " roll next") : ("", "");
        return Kind switch
        {
            DutyKind.LastWorkday => $"every month {bounds}: last-workday",
            DutyKind.EverySecondFriday => $"every 2w {bounds}{kept}: {weekday}",
            DutyKind.EveryWeek => $"every week {bounds}{kept}: {weekday}",
            DutyKind.EveryMonth => $"every month {bounds}: day{DayOfMonth}{rolled}",
            _ => $"every 3m {bounds}: workday1",
        };
    }

    private static LocalDate OnOrAfter(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Next(weekday);

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h = unchecked(h * 0x85EBCA6B);
        h ^= h >> 13;
        h = unchecked(h * 0xC2B2AE35);
        return h ^ h >> 16;
    }
}
