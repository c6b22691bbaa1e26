using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The heads of paths: years, months, terms, events, items, and what is relative to the scope.</summary>
internal static class Heads
{
    // In a shorter span an event may well be absent; in a year the calendar should have it.
    private const int LeastDaysOfAYear = 350;

    /// <summary>The days of the head of a path and how many parts it took: a month or an event is looked up in the year before it.</summary>
    public static (Spot? Spot, int Used) Find(Resolution at, TimingPlace.Path path, Scope scope)
    {
        var head = path.Parts[0];
        var next = path.Parts.Count > 1 ? path.Parts[1] : null;
        switch (head)
        {
            case TimingPart.Year or TimingPart.PlanYear:
                var year = Years.Find(at, head);
                if (year is null || next is not (TimingPart.Month or TimingPart.Event))
                    return (year, 1);
                var inForce = Years.InForce(at, year);
                return (next is TimingPart.Month monthOfYear ? Month(at, monthOfYear, inForce) : Event(at, ((TimingPart.Event)next).Key, inForce), 2);
            case TimingPart.Month month:
                return (month.OfYear is null ? Month(at, month, scope.Year) : DatedMonth(at, month), 1);
            case TimingPart.Term:
                var term = Terms.InForce(at, scope);
                return term is not null && next is TimingPart.Event inTerm ? (Event(at, inTerm.Key, new(term.Interval)), 2) : (term, 1);
            case TimingPart.It:
                if (scope.It is null)
                    at.Notes.Add(SchedulingDiagnostics.NoPeriodInForce);
                return (scope.It, 1);
            case TimingPart.Event named:
                return (Event(at, named.Key, scope.Year), 1);
            case TimingPart.Item item:
                return (Item(at, item.Key), 1);
            case TimingPart.Nth { Unit: TimingPartUnit.Term } nth:
                var numbered = Terms.Numbered(at, nth.Number, scope.Year);
                return numbered is not null && next is TimingPart.Event ofTerm ? (Event(at, ofTerm.Key, new(numbered.Interval)), 2) : (numbered, 1);
            default:
                return (Parts.Find(at, scope.Around, head), 1);
        }
    }

    /// <summary>The only occurrence of an event that begins in a year.</summary>
    public static Spot? Event(Resolution at, Key key, YearInForce year)
    {
        if (!at.TryGet(at.Calendar.EventsBeginning(key, year.Days), out var found))
            return null;
        if (found.IsEmpty && year.Days.Length >= LeastDaysOfAYear)
        {
            at.Notes.Add(SchedulingDiagnostics.NoEventInYear, key.Text, year.Text);
            return null;
        }
        return at.Only([.. found.Select(occurrence => occurrence.Days)], key.Text, year) is null ? null : Of(found[0]);
    }

    public static Spot Of(EventOccurrence found)
        => Spot.Of(found.Days, SpotKind.Other, PrecisionOf(found.Days.Length)).Step(found.Key.Text, StepRule.Event, found.Layer, found.Name);

    /// <summary>The smallest unit that holds so many days.</summary>
    public static Precision PrecisionOf(int days) => days switch
    {
        1 => Precision.Day,
        <= 7 => Precision.Week,
        <= 11 => Precision.Dekad,
        <= 16 => Precision.HalfMonth,
        <= 31 => Precision.Month,
        <= 92 => Precision.Quarter,
        _ => Precision.Range,
    };

    private static Spot? Month(Resolution at, TimingPart.Month month, YearInForce year)
    {
        var text = month.ToString();
        if (!at.TryGet(ReckoningDates.Beginning(TimingCalendar.Iso, month.Number, month.Day, year.Days), out var found))
            return null;
        return at.Only(found, text, year) is { } days ? MonthOrDay(month, days) : null;
    }

    private static Spot? DatedMonth(Resolution at, TimingPart.Month month)
    {
        var days = month.Day is { } day
            ? ReckoningDates.Day(TimingCalendar.Iso, month.OfYear!.Value, month.Number, day)
            : ReckoningDates.Month(TimingCalendar.Iso, month.OfYear!.Value, month.Number);
        return at.TryGet(days, out var found) ? MonthOrDay(month, found) : null;
    }

    private static Spot MonthOrDay(TimingPart.Month month, DateInterval days)
        => month.Day is null
            ? Spot.Of(days, SpotKind.Month, Precision.Month).Step(month.ToString(), StepRule.Month)
            : Spot.Of(days, SpotKind.Day, Precision.Day).Step(month.ToString(), StepRule.Day);

    private static Spot? Item(Resolution at, Key key)
    {
        var windows = at.ItemDates(key);
        if (windows.Count == 0)
        {
            at.Notes.Add(SchedulingDiagnostics.ItemWithoutDate, key.Text);
            return null;
        }
        var first = windows.Any(window => window.Earliest is null) ? (LocalDate?)null : windows.Min(window => window.Earliest!.Value);
        var last = windows.Any(window => window.Latest is null) ? (LocalDate?)null : windows.Max(window => window.Latest!.Value);
        return new Spot
        {
            First = first is { } from ? IsoDates.NumberOf(from) : null,
            Last = last is { } to ? IsoDates.NumberOf(to) : null,
            IsFirstSoft = first is not null && windows.Where(window => window.Earliest == first).All(window => window.IsEarliestSoft),
            IsLastSoft = last is not null && windows.Where(window => window.Latest == last).All(window => window.IsLatestSoft),
            Precision = windows.Max(window => window.Precision),
        }.Step(string.Create(CultureInfo.InvariantCulture, $"#{key}"), StepRule.Item);
    }
}
