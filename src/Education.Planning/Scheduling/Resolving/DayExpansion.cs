using System.Runtime.InteropServices;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A repeated rule whose occurrences are single days that numbers alone decide: their days in columns, without windows, keys and reasons.</summary>
/// <remarks>The days are those of <see cref="Recurrences"/>, which is made of the same grids, parts, sets of days and rolls; what this cannot do is left to it.</remarks>
internal sealed class DayExpansion
{
    private readonly PeriodGrid grid;
    private readonly int step;
    private readonly int? stride;
    private readonly DayPart part;
    private readonly (DayIndex Days, bool Drops)[] filters;
    private readonly DayIndex? free;
    private readonly TimingRoll roll;

    private DayExpansion(TimingRule.Recurring rule, TimingAmount amount, DayPart part, CalendarIndex calendar)
    {
        grid = new(amount.Unit, calendar.FirstDayOfWeek);
        step = amount.Least!.Value;
        this.part = part;
        stride = StrideOf(amount.Unit, part);
        filters = new (DayIndex, bool)[rule.Filters.Count];
        for (var i = 0; i < filters.Length; i++)
            filters[i] = (DaySets.Of(rule.Filters[i].Days, calendar)!.Index, rule.Filters[i].Drops);
        if (rule.Body is TimingRule.Rolled rolled)
            (free, roll) = ((rolled.ToSchoolday ? calendar.SchoolDays : calendar.WorkingDays).Index, rolled.Roll);
    }

    /// <summary>The expansion of a rule, or null when it takes more than numbers.</summary>
    public static DayExpansion? Of(TimingRule rule, CalendarIndex calendar)
    {
        if (rule is not TimingRule.Recurring { Count: null, Period: TimingPeriod.Length { Amount: { IsExact: true } amount } } recurring || !PeriodGrid.Has(amount.Unit))
            return null;
        foreach (var filter in recurring.Filters)
        {
            if (filter.Days is TimingDays.In)
                return null;
        }
        return PartOf(recurring.Body, amount.Unit, calendar) is { } part ? new(recurring, amount, part, calendar) : null;
    }

    /// <summary>Adds the days between a first and a last one, of a rule with these bounds.</summary>
    public void AddTo(List<int> found, int boundsFirst, int? boundsLast, int first, int last)
    {
        var reach = free is null ? 0 : Rolls.MostDays;
        var from = Math.Max(boundsFirst, Math.Max(first - reach, IsoDates.First));
        var to = Math.Min(boundsLast ?? IsoDates.Last, Math.Min(last + reach, IsoDates.Last));
        var start = found.Count;
        if (from <= to)
            AddNominal(found, boundsFirst, from, to);
        foreach (var (days, drops) in filters)
            Shorten(found, start, days.Keep(CollectionsMarshal.AsSpan(found)[start..], !drops));
        if (free is not null)
            Shorten(found, start, Roll(CollectionsMarshal.AsSpan(found)[start..], first, last));
    }

    /// <summary>The days before filters and roll, ascending. Steps are counted from the start of the bounds.</summary>
    private void AddNominal(List<int> found, int start, int from, int to)
    {
        var index = grid.IndexOf(start);
        index += (grid.IndexOf(from) - index + step - 1) / step * step;
        if (stride is null)
            found.EnsureCapacity(found.Count + (int)((grid.IndexOf(to) - index) / step) + 1);
        for (; grid.TryGet(index, out var first, out var last) && first <= to; index += step)
        {
            if (part.In(first, last) is not { } day || day < from || day > to)
                continue;
            if (stride is { } length && first > IsoDates.First)
            {
                AddEvenly(found, day, to, (long)length * step);
                return;
            }
            found.Add(day);
        }
    }

    private static void AddEvenly(List<int> found, int from, int to, long interval)
    {
        var start = found.Count;
        CollectionsMarshal.SetCount(found, start + (int)((to - from) / interval) + 1);
        var day = (long)from;
        foreach (ref var next in CollectionsMarshal.AsSpan(found)[start..])
        {
            next = (int)day;
            day += interval;
        }
    }

    /// <summary>Moves days to free ones in place and drops those that do not end between a first and a last day; says how many are left.</summary>
    private int Roll(Span<int> days, int first, int last)
    {
        var kept = 0;
        foreach (var day in days)
        {
            if (Rolled(day) is { } moved && moved >= first && moved <= last)
                days[kept++] = moved;
        }
        return kept;
    }

    private int? Rolled(int day)
    {
        if (!free!.Knows(day))
            return null;
        return free.Contains(day) ? day : roll == TimingRoll.Skip ? null : Rolls.Moved(free, day, roll);
    }

    private static void Shorten(List<int> found, int start, int kept) => CollectionsMarshal.SetCount(found, start + kept);

    /// <summary>How far apart the days of neighbouring periods lie if that is always the same. Weekdays are not in every day, and the last week of all ends early.</summary>
    private static int? StrideOf(TimingUnit unit, DayPart part) => unit switch
    {
        _ when part.Days is not null => null,
        TimingUnit.Day when part.Weekday == IsoDayOfWeek.None => 1,
        TimingUnit.Week when part.Weekday != IsoDayOfWeek.None || !part.IsFromEnd => 7,
        _ => null,
    };

    /// <summary>The single day in each period; null when it is none, or depends on more than the period. What takes several days counts by its first one.</summary>
    private static DayPart? PartOf(TimingRule? body, TimingUnit unit, CalendarIndex calendar) => body switch
    {
        null => DayPart.FirstDay,
        TimingRule.On { Places: [var place] } => PartOf(place, DayPart.FirstDay, unit, calendar),
        TimingRule.By by => PartOf(by.Place, DayPart.LastDay, unit, calendar),
        TimingRule.Rolled { Rule: TimingRule.Rolled } => null,
        // Only single days roll, and a period of several days is none.
        TimingRule.Rolled { Rule: TimingRule.On { Places: [TimingPlace.Path { Parts: [TimingPart.It] }] } } when unit != TimingUnit.Day => null,
        TimingRule.Rolled rolled => PartOf(rolled.Rule, unit, calendar),
        _ => null,
    };

    private static DayPart? PartOf(TimingPlace place, DayPart whole, TimingUnit unit, CalendarIndex calendar) => place switch
    {
        not TimingPlace.Path { Calendar: TimingCalendar.Iso, Parts: [_] } => null,
        TimingPlace.Path { Parts: [TimingPart.It] } => whole,
        TimingPlace.Path { Parts: [TimingPart.Weekday] } when unit != TimingUnit.Week => null,
        TimingPlace.Path { Parts: var parts } => DayPart.Of(parts[0], calendar),
    };
}
