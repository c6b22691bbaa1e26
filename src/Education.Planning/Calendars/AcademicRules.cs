using System.Globalization;

namespace Education.Planning.Calendars;

/// <summary>Academic years, terms, phases and weeks in order.</summary>
internal static class AcademicRules
{
    public static IEnumerable<Diagnostic> Check(SchoolCalendar layer, PlanPath path)
    {
        var years = layer.Academic?.Years ?? [];
        var starts = new HashSet<int>();
        for (var i = 0; i < years.Count; i++)
        {
            var place = path.To(Position(i));
            if (!starts.Add(years[i].StartYear))
                yield return CalendarDefects.YearTwice.At(place, Text(years[i].StartYear));
            foreach (var found in Terms(years[i], place))
                yield return found;
        }
        var ordered = starts.Order().ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i] != ordered[i - 1] + 1)
                yield return CalendarDefects.YearGap.At(path, Text(ordered[i]), Text(ordered[i - 1]));
        }
    }

    private static IEnumerable<Diagnostic> Terms(AcademicYear year, PlanPath path)
    {
        for (var i = 0; i < year.Terms.Count; i++)
        {
            var term = year.Terms[i];
            var place = path.To("terms", i);
            if (i > 0 && term.Days.Start <= year.Terms[i - 1].Days.End)
                yield return CalendarDefects.TermOrder.At(place.To("days"), Text(i + 1), Text(year.StartYear));
            for (var k = 0; k < term.Phases.Count; k++)
            {
                var days = term.Phases[k].Days;
                if (!term.Days.Contains(days))
                    yield return CalendarDefects.OutsideTerm.At(place.To("phases", k).To("days"), CalendarDiagnostics.Text(days), CalendarDiagnostics.Text(term.Days));
            }
            for (var k = 1; k < term.Weeks.Count; k++)
            {
                var (before, week) = (term.Weeks[k - 1], term.Weeks[k]);
                if (week.Number <= before.Number || week.Days.Start <= before.Days.End)
                    yield return CalendarDefects.WeekOrder.At(place.To("weeks", k), Text(week.Number));
            }
        }
    }

    private static string Position(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
