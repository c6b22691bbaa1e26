using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The plan's period on a calendar: its days, its year <c>Y</c>, and the scope in which its timings are read.</summary>
internal sealed class PlanFrame
{
    private readonly PlanPeriod period;
    private readonly SchoolCalendar calendar;

    private PlanFrame(PlanPeriod period, SchoolCalendar calendar, DateInterval days)
    {
        this.period = period;
        this.calendar = calendar;
        Days = days;
    }

    /// <summary>The days that the plan covers.</summary>
    public DateInterval Days { get; }

    /// <summary>The number of the year <c>Y</c>.</summary>
    public int Year => period.FirstYear;

    /// <summary>What kind of year <c>Y</c> is.</summary>
    public TimingYearKind YearKind => period.Kind switch
    {
        PlanPeriodKind.AcademicYear or PlanPeriodKind.Semester => TimingYearKind.Academic,
        PlanPeriodKind.FiscalYear => TimingYearKind.Fiscal,
        _ => TimingYearKind.Calendar,
    };

    /// <summary>What left-out parts of places come from.</summary>
    public Scope Scope => field ??= MakeScope();

    /// <summary>The frame of a period, or the reason why it has no days on the calendar.</summary>
    public static CalendarAnswer<PlanFrame> Of(PlanPeriod period, SchoolCalendar calendar)
    {
        var days = DaysOf(period, calendar);
        return days.IsKnown
            ? new(new PlanFrame(period, calendar, days.Value))
            : new(SchedulingDiagnostics.NoPeriod.At(PlanPath.Root.To("period"), period.ToString(), days.WhyNot.Text));
    }

    private Scope MakeScope()
    {
        var around = AroundOf(period, Days);
        return new()
        {
            Year = YearOf(period, calendar, Days),
            Around = around,
            Bounds = Spot.Of(Days, SpotKind.Other, Precision.Range),
            Term = around.Kind == SpotKind.Term ? around : null,
        };
    }

    private static CalendarAnswer<DateInterval> DaysOf(PlanPeriod period, SchoolCalendar calendar)
    {
        switch (period.Kind)
        {
            case PlanPeriodKind.AcademicYear:
                return calendar.DaysOfAcademicYear(period.FirstYear);
            case PlanPeriodKind.Semester:
                var term = calendar.FindTerm(period.FirstYear, period.Term!.Value);
                return term.IsKnown ? new(term.Value.Days) : new(term.WhyNot);
            case PlanPeriodKind.FiscalYear:
                return calendar.DaysOfFiscalYear(period.FirstYear);
            case PlanPeriodKind.Days:
                return new(period.Days!);
            default:
                return new(new DateInterval(new(period.FirstYear, 1, 1), new(period.LastYear, 12, 31)));
        }
    }

    private static Spot AroundOf(PlanPeriod period, DateInterval days) => period.Kind switch
    {
        PlanPeriodKind.CalendarYear or PlanPeriodKind.FiscalYear => Spot.Of(days, SpotKind.Year, Precision.Year) with { Year = period.FirstYear },
        PlanPeriodKind.AcademicYear => Spot.Of(days, SpotKind.AcademicYear, Precision.Year) with { Year = period.FirstYear },
        PlanPeriodKind.Semester => Spot.Of(days, SpotKind.Term, Precision.Term) with { Year = period.FirstYear, Number = period.Term!.Value },
        _ => Spot.Of(days, SpotKind.Other, Precision.Range),
    };

    private static YearInForce YearOf(PlanPeriod period, SchoolCalendar calendar, DateInterval days) => period.Kind switch
    {
        PlanPeriodKind.AcademicYear => new(calendar.LookupDaysOfAcademicYear(period.FirstYear), period.FirstYear),
        PlanPeriodKind.Semester => new(
            YearInForce.WholeMonths(calendar.LookupDaysOfTerm(period.FirstYear, period.Term!.Value) is { IsKnown: true } lookup ? lookup.Value : days),
            period.FirstYear),
        PlanPeriodKind.FiscalYear => new(days),
        PlanPeriodKind.Days when days.Start.Year == days.End.Year => new(new(new(days.Start.Year, 1, 1), new(days.Start.Year, 12, 31))),
        _ => new(YearInForce.WholeMonths(days)),
    };
}
