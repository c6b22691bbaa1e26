using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Numbered weeks: of a term its teaching weeks; of any other span the weeks whose fourth day (Thursday, where weeks begin on Monday) lies in it.</summary>
internal static class Weeks
{
    public static Spot? Find(Resolution at, Spot of, int number, bool fromEnd, string text)
    {
        if (of.Kind == SpotKind.Term)
            return OfTerm(at, of, number, fromEnd, text);
        var start = TeachingWeeks.StartOfWeek((fromEnd ? of.Last : of.First)!.Value, at.Calendar.FirstDayOfWeek);
        if (fromEnd)
            start = (start + 3 > of.Last ? start - 7 : start) - 7 * (number - 1);
        else
            start = (start + 3 < of.First ? start + 7 : start) + 7 * (number - 1);
        var isInside = start + 3 >= of.First && start + 3 <= of.Last;
        return (isInside || (number == 0 && !fromEnd)) && start >= IsoDates.First && start + 6 <= IsoDates.Last
            ? Spot.Of(start, start + 6, SpotKind.Week, Precision.Week).Step(text, StepRule.Part)
            : Parts.Missing(at, of, text);
    }

    private static Spot? OfTerm(Resolution at, Spot term, int number, bool fromEnd, string text)
    {
        if (fromEnd)
        {
            if (!at.TryGet(at.Calendar.WeeksOfTerm(term.Year, term.Number), out var weeks))
                return null;
            if (number > weeks.Count)
                return Parts.Missing(at, term, text);
            number = weeks[^number].Number;
        }
        return at.TryGet(at.Calendar.DaysOfWeek(term.Year, term.Number, number), out var days)
            ? Spot.Of(days, SpotKind.Week, Precision.Week).Step(text, StepRule.Part, at.LayerOfYear(term.Year))
            : null;
    }
}
