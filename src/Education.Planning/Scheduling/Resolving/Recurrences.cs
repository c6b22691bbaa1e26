using System.Globalization;
using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Expands repeated rules: periods, the body in each, filters on the nominal day, the cut to the bounds, the roll, the key.</summary>
internal static class Recurrences
{
    public static IEnumerable<DayWindow> Expand(Resolution at, TimingRule.Recurring rule, Scope scope, RuleTrace trace)
    {
        if (rule.Count is { IsMasked: true })
        {
            at.Notes.Add(SchedulingDiagnostics.Masked, rule.Count.ToString());
            yield break;
        }
        if (BoundsOf(at, rule, scope) is not { } bounds)
            yield break;
        var (body, roll) = rule.Body is TimingRule.Rolled rolled ? (rolled.Rule, rolled) : (rule.Body, null);
        var filters = new Filters(at, rule.Filters, scope);
        var found = 0;
        foreach (var period in Periods.Of(at, rule.Period, bounds))
        {
            var isBeyond = bounds.Last is null && period.First > at.Horizon.Until && (found > 0 || !at.Horizon.AtLeastOne);
            if (isBeyond || !at.Budget.Take())
            {
                trace.HasMore = true;
                yield break;
            }
            foreach (var window in InPeriod(at, body, Inside(at, scope, period, rule.Period), trace))
            {
                var belongs = rule.Period is not TimingPeriod.Length || (window.Anchor is { } day && !(day < bounds.First) && !(day > bounds.Last));
                if (!belongs || !filters.Keep(window) || (roll is null ? window : Rolls.Apply(at, window, roll)) is not { } final)
                    continue;
                found++;
                foreach (var counted in Counted(at, final with { Key = KeyOf(period.Key!, final.Key) }, rule.Count))
                    yield return counted;
            }
        }
        if (found == 0 && !at.Notes.HasGap)
            at.Notes.Add(SchedulingDiagnostics.NoOccurrence, rule.ToString());
    }

    /// <summary>The bounds of the rule; an open start begins with the plan.</summary>
    public static Spot? BoundsOf(Resolution at, TimingRule.Recurring rule, Scope scope)
    {
        if (rule.Bounds is null)
            return scope.Bounds;
        var bounds = Places.Find(at, rule.Bounds, scope);
        return bounds is { First: null } ? bounds with { First = Math.Min(IsoDates.NumberOf(at.Frame.Days.Start), bounds.Last!.Value) } : bounds;
    }

    /// <summary>The body in one period. What only this period lacks is left out without a word; other reasons are noted once.</summary>
    private static List<DayWindow> InPeriod(Resolution at, TimingRule? body, Scope inside, RuleTrace trace)
    {
        if (body is null)
            return [DayWindow.Of(inside.It!)];
        var notes = new Notes(at.Notes.Path);
        var here = new RuleTrace();
        var windows = Rules.Find(at with { Notes = notes }, body, inside, here).Take(ResolvedTiming.MaxWindows).ToList();
        if (windows.Count == 0 ? !notes.AreAbsences : !notes.AreMissingParts)
            at.Notes.AddRange(notes.All);
        trace.HasMore |= here.HasMore;
        trace.Manners.AddRange(here.Manners.Except(trace.Manners));
        return windows;
    }

    /// <summary>The scope inside one period: its places are read relative to the period.</summary>
    private static Scope Inside(Resolution at, Scope scope, Spot period, TimingPeriod kind)
    {
        var inside = scope with { It = period, Around = period, Bounds = period };
        return kind switch
        {
            TimingPeriod.Length { Amount: { IsExact: true, Unit: TimingUnit.Year or TimingUnit.AcademicYear } } => inside with { Year = Years.InForce(at, period), Term = null },
            TimingPeriod.Length { Amount: { IsExact: true, Unit: TimingUnit.Term } } => inside with { Year = new(YearInForce.WholeMonths(period.Interval), period.Year), Term = period },
            TimingPeriod.Length { Amount: { IsExact: true, Unit: TimingUnit.HalfYear or TimingUnit.Quarter or TimingUnit.Month or TimingUnit.HalfMonth or TimingUnit.Dekad } }
                => inside with { Year = new(period.Interval) },
            TimingPeriod.Event or TimingPeriod.Item when period.First is { } first && !(scope.Year.Days.Length < 400 && scope.Year.Days.Contains(IsoDates.DayOf(first)))
                => inside with { Year = new(Years.Civil(IsoDates.DayOf(first).Year).Interval) },
            _ => inside,
        };
    }

    private static IEnumerable<DayWindow> Counted(Resolution at, DayWindow window, TimingCount? count)
    {
        if (count is null)
        {
            yield return window;
            yield break;
        }
        for (var i = 1; i <= (count.Most ?? count.Least) && i > 0 && at.Budget.Take(); i++)
            yield return window with { Key = string.Create(CultureInfo.InvariantCulture, $"{window.Key}/{i}"), IsOptional = i > (count.Least ?? 0) };
    }

    /// <summary>The key of a period, with what tells several windows of one period apart: the position in a list, or the key of a rule repeated inside.</summary>
    private static string KeyOf(string period, string? inner) => inner switch
    {
        null or "1" => period,
        _ when inner[0] == '#' || inner.All(char.IsAsciiDigit) && inner.Length < 4 => $"{period}/{inner}",
        _ => inner,
    };
}
