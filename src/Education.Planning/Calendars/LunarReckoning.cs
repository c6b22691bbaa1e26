using System.Globalization;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>The Chinese lunisolar calendar of the framework, lunar years 1901 to 2100.</summary>
internal sealed class LunarReckoning : ReckoningSystem
{
    private const int FirstYear = 1901;
    private const int LastYear = 2100;

    private readonly ChineseLunisolarCalendar calendar = new();

    public override DateInterval Range => new(Year(FirstYear).Start, Year(LastYear).End);

    public override bool HasYear(int year) => year is >= FirstYear and <= LastYear;

    public override int YearOf(LocalDate day) => calendar.GetYear(day.ToDateTimeUnspecified());

    public override DateInterval Year(int year) => Days(year, 1, calendar.GetDaysInYear(year));

    public override DateInterval? Month(int year, int month, bool leapMonth)
    {
        if (month is < 1 or > 12)
            return null;
        var leap = calendar.GetLeapMonth(year);     // the place of the leap month among 13, or 0
        if (leapMonth && leap != month + 1)
            return null;
        var place = leapMonth || (leap > 0 && month >= leap) ? month + 1 : month;
        return Days(year, place, calendar.GetDaysInMonth(year, place));
    }

    private DateInterval Days(int year, int place, int length)
    {
        var first = LocalDate.FromDateTime(calendar.ToDateTime(year, place, 1, 0, 0, 0, 0));
        return new(first, first.PlusDays(length - 1));
    }
}
