using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A calendar of NodaTime. Its years begin with month 1.</summary>
internal sealed class NodaReckoning(CalendarSystem system) : ReckoningSystem
{
    public override DateInterval Range => new(Year(system.MinYear).Start, Year(system.MaxYear).End);

    public override bool HasYear(int year) => year >= system.MinYear && year <= system.MaxYear;

    public override int YearOf(LocalDate day) => day.WithCalendar(system).Year;

    public override DateInterval Year(int year)
    {
        var months = system.GetMonthsInYear(year);
        return new(Iso(year, 1, 1), Iso(year, months, system.GetDaysInMonth(year, months)));
    }

    public override DateInterval? Month(int year, int month, bool leapMonth)
        => leapMonth || month < 1 || month > system.GetMonthsInYear(year)
            ? null
            : new(Iso(year, month, 1), Iso(year, month, system.GetDaysInMonth(year, month)));

    private LocalDate Iso(int year, int month, int day) => new LocalDate(year, month, day, system).WithCalendar(CalendarSystem.Iso);
}
