using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Years at the head of a path: by number, or as neighbours of the plan's own year.</summary>
internal static class Years
{
    public static Spot? Find(Resolution at, TimingPart part)
    {
        switch (part)
        {
            case TimingPart.Year { Kind: TimingYearKind.Calendar } year:
                return Civil(year.Number).Step(part.ToString(), StepRule.Year);
            case TimingPart.Year { Kind: TimingYearKind.Academic } year:
                return Academic(at, year.Number, part.ToString());
            case TimingPart.PlanYear plan when plan.Kind == TimingYearKind.Academic || (plan.Kind == TimingYearKind.Calendar && at.Frame.YearKind == TimingYearKind.Academic):
                return AcademicOfPlan(at) is { } own ? Academic(at, own + plan.Offset, part.ToString()) : null;
            case TimingPart.PlanYear { Kind: TimingYearKind.Calendar } plan:
                var number = at.Frame.Year + plan.Offset;
                if (number >= LocalDate.MinIsoValue.Year && number <= LocalDate.MaxIsoValue.Year)
                    return Civil(number).Step(part.ToString(), StepRule.Year);
                at.Notes.Add(SchedulingDiagnostics.OutsideTheYears, part.ToString());
                return null;
            default:
                at.Notes.Add(SchedulingDiagnostics.NoFiscalYear);
                return null;
        }
    }

    public static Spot Civil(int year)
        => Spot.Of(new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), SpotKind.Year, Precision.Year) with { Year = year };

    /// <summary>The days in which months, events and terms of a year are looked up.</summary>
    public static YearInForce InForce(Resolution at, Spot year)
        => year.Kind == SpotKind.AcademicYear ? new(at.Calendar.LookupDaysOfAcademicYear(year.Year), year.Year) : new(year.Interval);

    private static Spot? Academic(Resolution at, int startYear, string text)
    {
        if (startYear is < AcademicYear.MinStartYear or > AcademicYear.MaxStartYear)
        {
            at.Notes.Add(SchedulingDiagnostics.OutsideTheYears, text);
            return null;
        }
        return at.TryGet(at.Calendar.DaysOfAcademicYear(startYear), out var days)
            ? (Spot.Of(days, SpotKind.AcademicYear, Precision.Year) with { Year = startYear }).Step(text, StepRule.Year, at.LayerOfYear(startYear))
            : null;
    }

    /// <summary>The academic year of the plan; in a plan for another period only if a single one touches it.</summary>
    private static int? AcademicOfPlan(Resolution at)
    {
        if (at.Frame.YearKind == TimingYearKind.Academic)
            return at.Frame.Year;
        var days = at.Frame.Days;
        var touching = at.Calendar.AcademicYears
            .Where(year => at.Calendar.LookupDaysOfAcademicYear(year.StartYear) is var lookup && lookup.Start <= days.End && days.Start <= lookup.End)
            .Select(year => year.StartYear).ToArray();
        if (touching.Length == 1)
            return touching[0];
        var period = at.Frame.Scope.Around.Kind == SpotKind.Year ? at.Frame.Year.ToString(CultureInfo.InvariantCulture) : CalendarDiagnostics.Text(days);
        if (touching.Length == 0)
            at.Notes.Add(CalendarDiagnostics.NoTerm, at.Frame.Year.ToString(CultureInfo.InvariantCulture), "1");
        else
            at.Notes.Add(SchedulingDiagnostics.TwoAcademicYears, period, Alternatives.Of(touching.Select(year => $"AY{year:0000}")));
        return null;
    }
}
