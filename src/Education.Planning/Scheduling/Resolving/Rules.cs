using System.Globalization;
using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Rules become windows: how the work stands to its place.</summary>
internal static class Rules
{
    /// <summary>The windows of a rule, lazily; what has none is noted.</summary>
    public static IEnumerable<DayWindow> Find(Resolution at, TimingRule rule, Scope scope, RuleTrace trace)
    {
        switch (rule)
        {
            case TimingRule.On on:
                return On(at, on, scope);
            case TimingRule.Both both:
                return Intersections.Find(at, both, scope, trace);
            case TimingRule.Recurring recurring:
                return Recurrences.Expand(at, recurring, scope, trace);
            case TimingRule.Rolled rolled:
                return Find(at, rolled.Rule, scope, trace).Select(window => Rolls.Apply(at, window, rolled)).OfType<DayWindow>();
            case TimingRule.Lasting lasting:
                return Lasting(at, lasting, scope, trace);
            case TimingRule.Manner manner:
                trace.Manners.Add(manner.Kind);
                at.Notes.Add(SchedulingDiagnostics.Undated, manner.ToString());
                return [];
            default:
                return Simple(at, rule, scope) is { } window ? [window] : [];
        }
    }

    private static IEnumerable<DayWindow> On(Resolution at, TimingRule.On on, Scope scope)
    {
        for (var i = 0; i < on.Places.Count; i++)
        {
            if (Places.Find(at, on.Places[i], scope) is { } spot)
                yield return DayWindow.Of(spot) with { Key = on.Places.Count == 1 ? null : (i + 1).ToString(CultureInfo.InvariantCulture) };
        }
    }

    private static DayWindow? Simple(Resolution at, TimingRule rule, Scope scope)
    {
        var place = PlaceOf(rule);
        if (Places.Find(at, place, scope) is not { } spot)
            return null;
        var window = rule switch
        {
            TimingRule.By => Edge(at, spot.Last, 0, place, Edges.Last) is { } last ? DayWindow.Of(spot) with { First = null, Last = last, IsFirstSoft = false } : null,
            TimingRule.Before => Edge(at, spot.First, -1, place, Edges.First) is { } last
                ? DayWindow.Of(spot) with { First = null, Last = last, IsFirstSoft = false, IsLastSoft = spot.IsFirstSoft }
                : null,
            TimingRule.After => Edge(at, spot.Last, 1, place, Edges.Last) is { } first
                ? DayWindow.Of(spot) with { First = first, Last = null, IsFirstSoft = spot.IsLastSoft, IsLastSoft = false }
                : null,
            TimingRule.Within within => Distances.From(at, spot, within.Amount, within.Side, place.ToString(), touches: true) is var (first, last)
                ? DayWindow.Of(spot) with { First = first, Last = last, IsFirstSoft = false, IsLastSoft = false, Precision = Distances.PrecisionOf(within.Amount.Unit) }
                : null,
            TimingRule.About => About(at, spot, place),
            _ => DayWindow.Of(spot) with { IsOngoing = true },
        };
        return window?.Step(rule.ToString(), StepOf(rule));
    }

    private static DayWindow? About(Resolution at, Spot spot, TimingPlace place)
    {
        if (Edge(at, spot.First, 0, place, Edges.First) is null || Edge(at, spot.Last, 0, place, Edges.Last) is null)
            return null;
        var days = at.Calendar.About(spot.Interval);
        return DayWindow.Of(spot) with { First = IsoDates.NumberOf(days.Start), Last = IsoDates.NumberOf(days.End), IsFirstSoft = true, IsLastSoft = true };
    }

    /// <summary>A day beside an edge of a place; null with a note when that edge is open, or at the end of all days.</summary>
    private static int? Edge(Resolution at, int? edge, int step, TimingPlace place, Wording which)
    {
        if (edge is not { } day)
            at.Notes.Add(SchedulingDiagnostics.OpenEnded, place.ToString(), which);
        else if (day + step < IsoDates.First || day + step > IsoDates.Last)
            at.Notes.Add(SchedulingDiagnostics.OutsideTheYears, place.ToString());
        else
            return day + step;
        return null;
    }

    /// <summary>Work of a length: in its window, else in the period being expanded; without either only the length is kept.</summary>
    private static IEnumerable<DayWindow> Lasting(Resolution at, TimingRule.Lasting lasting, Scope scope, RuleTrace trace)
    {
        var spot = lasting.Window is { } place ? Places.Find(at, place, scope) : scope.It;
        if (spot is null)
        {
            if (lasting.Window is null)
                trace.Lengths.Add(lasting);
            return [];
        }
        return Lengths.Fit(at, DayWindow.Of(spot), lasting) is { } window ? [window] : [];
    }

    private static TimingPlace PlaceOf(TimingRule rule) => rule switch
    {
        TimingRule.By by => by.Place,
        TimingRule.Before before => before.Place,
        TimingRule.After after => after.Place,
        TimingRule.Within within => within.Place,
        TimingRule.About about => about.Place,
        TimingRule.Throughout throughout => throughout.Place,
        _ => throw new InvalidOperationException($"Unknown kind of rule: {rule}."),
    };

    private static StepRule StepOf(TimingRule rule) => rule switch
    {
        TimingRule.By => StepRule.By,
        TimingRule.Before => StepRule.Before,
        TimingRule.After => StepRule.After,
        TimingRule.Within => StepRule.Within,
        TimingRule.About => StepRule.About,
        _ => StepRule.Throughout,
    };
}
