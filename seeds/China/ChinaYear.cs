using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>A year or two of the calendar of mainland China, so that a seed's calendar holds what its plan needs and no more.</summary>
internal static class ChinaYear
{
    /// <summary>The days off and the make-up days of one year, known for that year alone.</summary>
    public static WorkingDayCalendar WorkingDays(int year) => WorkingDays(year, year);

    /// <summary>The days off and the make-up days of the years from the one to the other, both included.</summary>
    public static WorkingDayCalendar WorkingDays(int firstYear, int lastYear)
    {
        var (first, last) = (new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31));
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
