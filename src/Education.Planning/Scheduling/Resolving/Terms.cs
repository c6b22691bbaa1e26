using System.Globalization;
using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Terms: the one in force, and those named by their number.</summary>
internal static class Terms
{
    public static Spot Of(Resolution at, TermOfYear term, string text)
        => (Spot.Of(term.Days, SpotKind.Term, Precision.Term) with { Year = term.StartYear, Number = term.Number })
            .Step(text, StepRule.Term, at.LayerOfYear(term.StartYear), term.Term.Name);

    /// <summary>The term in force: the plan's, the one being expanded, or the only one that touches the days in force.</summary>
    public static Spot? InForce(Resolution at, Scope scope)
    {
        if (scope.Term is { } known)
            return known;
        if (!scope.Around.IsClosed)
        {
            at.Notes.Add(SchedulingDiagnostics.Unsuitable, "term", scope.Around.Text);
            return null;
        }
        var around = scope.Around.Interval;
        var touching = at.Calendar.Terms.Where(term => term.Days.Start <= around.End && around.Start <= term.Days.End).ToArray();
        switch (touching.Length)
        {
            case 0:
                at.Notes.Add(SchedulingDiagnostics.NoTerm, "term", scope.Around.Text);
                return null;
            case 1:
                return Of(at, touching[0], "term");
            default:
                at.Notes.Add(SchedulingDiagnostics.SeveralTerms, scope.Around.Text, Alternatives.Of(touching.Take(4).Select(term => term.ToString())));
                return null;
        }
    }

    /// <summary>The term of a number: of the academic year in force, or the one that begins in the year in force.</summary>
    public static Spot? Numbered(Resolution at, int number, YearInForce year)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"term{number}");
        if (year.AcademicYear is { } startYear)
            return at.TryGet(at.Calendar.FindTerm(startYear, number), out var term) ? Of(at, term, text) : null;
        var found = at.Calendar.TermsBeginning(year.Days).Where(term => term.Number == number).ToArray();
        if (found.Length == 1)
            return Of(at, found[0], text);
        if (found.Length == 0)
            at.Notes.Add(SchedulingDiagnostics.NoTerm, text, year.Text);
        else
            at.Notes.Add(SchedulingDiagnostics.SeveralTerms, year.Text, Alternatives.Of(found.Take(4).Select(term => term.ToString())));
        return null;
    }
}
