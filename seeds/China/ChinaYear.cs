using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>One year of the calendar of mainland China, so that a seed's calendar holds what its plan needs and no more.</summary>
internal static class ChinaYear
{
    /// <summary>The days off and the make-up days of one year, known for that year alone.</summary>
    public static WorkingDayCalendar WorkingDays(int year)
    {
        var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var all = ChinaCalendar.Mainland.Working!;
        return new()
        {
            KnownFrom = first,
            KnownUntil = last,
            Holidays = all.Holidays.Where(holiday => holiday.Days.End >= first && holiday.Days.Start <= last).ToValueList(),
            MakeUpDays = all.MakeUpDays.Where(day => day.Date >= first && day.Date <= last).ToValueList(),
        };
    }
}
