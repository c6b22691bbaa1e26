using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>The sets of days that filters name, as the calendar counts them.</summary>
internal static class DaySets
{
    /// <summary>The days; null for the days of a place, which depend on the year.</summary>
    public static DayCounter? Of(TimingDays days, CalendarIndex calendar) => days switch
    {
        TimingDays.Workdays => calendar.WorkingDays,
        TimingDays.Schooldays => calendar.SchoolDays,
        TimingDays.TermTime => calendar.TermDays,
        TimingDays.Weekday weekday => new(DayIndex.EveryWeek(1 << (int)weekday.Day - 1)),
        _ => null,
    };
}
