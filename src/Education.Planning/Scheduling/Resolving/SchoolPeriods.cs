using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Periods that the academic calendar gives: terms, academic years, teaching weeks.</summary>
internal static class SchoolPeriods
{
    public static IEnumerable<Spot> Of(Resolution at, TimingUnit unit, Spot bounds)
    {
        if (at.Calendar.AcademicYears.IsEmpty)
        {
            at.Notes.Add(CalendarDiagnostics.NoTerms);
            return [];
        }
        NoteWhatIsNotCovered(at, bounds);
        var periods = unit switch
        {
            TimingUnit.AcademicYear => AcademicYears(at),
            TimingUnit.Term => at.Calendar.Terms.Select(term => Terms.Of(at, term, term.ToString()) with { Key = term.ToString() }),
            _ => TeachingWeeksOf(at, bounds),
        };
        return periods.Where(period => !(period.Last < bounds.First) && !(period.First > bounds.Last));
    }

    /// <summary>Terms that the calendar does not have yet are a gap, not an answer.</summary>
    private static void NoteWhatIsNotCovered(Resolution at, Spot bounds)
    {
        var years = at.Calendar.AcademicYears;
        var covered = new DateInterval(
            at.Calendar.LookupDaysOfAcademicYear(years[0].StartYear).Start, at.Calendar.LookupDaysOfAcademicYear(years[^1].StartYear).End);
        if (bounds.First < IsoDates.NumberOf(covered.Start) || bounds.Last > IsoDates.NumberOf(covered.End))
            at.Notes.Add(SchedulingDiagnostics.TermsKnown, CalendarDiagnostics.Text(covered));
    }

    private static IEnumerable<Spot> AcademicYears(Resolution at)
    {
        foreach (var year in at.Calendar.AcademicYears)
        {
            if (!at.Calendar.DaysOfAcademicYear(year.StartYear).TryGet(out var days))
                continue;
            var key = string.Create(CultureInfo.InvariantCulture, $"AY{year.StartYear:0000}");
            var spot = Spot.Of(days, SpotKind.AcademicYear, Precision.Year) with { Year = year.StartYear, Key = key };
            yield return spot.Step(key, StepRule.Period, at.LayerOfYear(year.StartYear));
        }
    }

    private static IEnumerable<Spot> TeachingWeeksOf(Resolution at, Spot bounds)
    {
        foreach (var term in at.Calendar.Terms)
        {
            if (IsoDates.NumberOf(term.Days.End) + 7 < bounds.First || IsoDates.NumberOf(term.Days.Start) - 7 > bounds.Last
                || !at.TryGet(at.Calendar.WeeksOfTerm(term.StartYear, term.Number), out var weeks))
                continue;
            foreach (var week in weeks)
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{term}/week{week.Number}");
                yield return (Spot.Of(week.Days, SpotKind.Week, Precision.Week) with { Key = key }).Step(key, StepRule.Period, at.LayerOfYear(term.StartYear));
            }
        }
    }
}
