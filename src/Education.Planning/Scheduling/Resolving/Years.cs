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
            case TimingPart.Year year:
                return Numbered(at, year.Kind, year.Number, part.ToString());
            case TimingPart.PlanYear { Kind: TimingYearKind.Calendar } plan:
                return Numbered(at, at.Frame.YearKind, at.Frame.Year + plan.Offset, part.ToString());
            case TimingPart.PlanYear plan:
                return OfPlan(at, plan.Kind) is { } own ? Numbered(at, plan.Kind, own + plan.Offset, part.ToString()) : null;
            default:
                throw new InvalidOperationException($"Not a year: {part}.");
        }
    }

    private static Spot? Numbered(Resolution at, TimingYearKind kind, int number, string text)
    {
        var (least, most) = kind == TimingYearKind.Calendar
            ? (LocalDate.MinIsoValue.Year, LocalDate.MaxIsoValue.Year)
            : (AcademicYear.MinStartYear, AcademicYear.MaxStartYear);
        if (number < least || number > most)
        {
            at.Notes.Add(SchedulingDiagnostics.OutsideTheYears, text);
            return null;
        }
        return kind switch
        {
            TimingYearKind.Academic => Academic(at, number, text),
            TimingYearKind.Fiscal => Fiscal(at, number, text),
            _ => Civil(number).Step(text, StepRule.Year),
        };
    }

    public static Spot Civil(int year)
        => Spot.Of(new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)), SpotKind.Year, Precision.Year) with { Year = year };

    /// <summary>The days in which months, events and terms of a year are looked up.</summary>
    public static YearInForce InForce(Resolution at, Spot year)
        => year.Kind == SpotKind.AcademicYear ? new(at.Calendar.LookupDaysOfAcademicYear(year.Year), year.Year) : new(year.Interval);

    private static Spot? Academic(Resolution at, int startYear, string text)
        => at.TryGet(at.Calendar.DaysOfAcademicYear(startYear), out var days)
            ? (Spot.Of(days, SpotKind.AcademicYear, Precision.Year) with { Year = startYear }).Step(text, StepRule.Year, at.LayerOfYear(startYear))
            : null;

    private static Spot? Fiscal(Resolution at, int startYear, string text)
        => at.TryGet(at.Calendar.DaysOfFiscalYear(startYear), out var days)
            ? (Spot.Of(days, SpotKind.Year, Precision.Year) with { Year = startYear }).Step(text, StepRule.Year)
            : null;

    /// <summary>The academic or fiscal year of the plan; in a plan for another period only if a single one touches it.</summary>
    private static int? OfPlan(Resolution at, TimingYearKind kind)
    {
        if (at.Frame.YearKind == kind)
            return at.Frame.Year;
        return kind == TimingYearKind.Academic ? AcademicOfPlan(at) : FiscalOfPlan(at);
    }

    private static int? AcademicOfPlan(Resolution at)
    {
        var days = at.Frame.Days;
        var touching = at.Calendar.AcademicYears
            .Where(year => at.Calendar.LookupDaysOfAcademicYear(year.StartYear) is var lookup && lookup.Start <= days.End && days.Start <= lookup.End)
            .Select(year => year.StartYear).ToArray();
        if (touching.Length == 1)
            return touching[0];
        if (touching.Length == 0)
            at.Notes.Add(CalendarDiagnostics.NoTerm, at.Frame.Year.ToString(CultureInfo.InvariantCulture), "1");
        else
            at.Notes.Add(SchedulingDiagnostics.TwoAcademicYears, PeriodText(at), Alternatives.Of(touching.Select(year => $"AY{year:0000}")));
        return null;
    }

    private static int? FiscalOfPlan(Resolution at)
    {
        var days = at.Frame.Days;
        var first = Math.Max(days.Start.Year - 1, AcademicYear.MinStartYear);
        if (!at.TryGet(at.Calendar.DaysOfFiscalYear(first), out var before))
            return null;
        if (before.End < days.Start)
            first++;
        if (!at.TryGet(at.Calendar.DaysOfFiscalYear(Math.Min(first, AcademicYear.MaxStartYear)), out var own))
            return null;
        if (own.End >= days.End)
            return first;
        at.Notes.Add(SchedulingDiagnostics.TwoFiscalYears, PeriodText(at), Alternatives.Of([$"FY{first:0000}", $"FY{first + 1:0000}"]));
        return null;
    }

    private static string PeriodText(Resolution at)
        => at.Frame.Scope.Around.Kind == SpotKind.Year ? at.Frame.Year.ToString(CultureInfo.InvariantCulture) : CalendarDiagnostics.Text(at.Frame.Days);
}
