using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Other views of an agenda than by month.</summary>
public static class AgendaViews
{
    extension(Agenda agenda)
    {
        /// <summary>The sections of the agenda week by week; weeks with nothing to do are left out.</summary>
        /// <remarks>A window stands in the week in which it begins, or, without a first day, is due. What covers the whole period or has no date stays where the agenda has it.</remarks>
        public ValueList<AgendaWeek> ByWeek()
        {
            var calendar = Guard.Against.Null(agenda).Resolved.Calendar;
            var entries = agenda.Sections.SelectMany(section => section.Entries).ToList();
            var dated = from entry in entries
                        from date in entry.Dates
                        let day = DayOf(date)
                        orderby day
                        group (entry, date) by WeekOf(calendar, day) into week
                        select new AgendaWeek(week.Key, [.. week.GroupBy(pair => pair.entry.Item.Item.Key).Select(same => EntryOf(same.First().entry.Item, [.. same.Select(pair => pair.date)]))]);
            var undated = entries.Where(entry => entry.Dates.IsEmpty).ToValueList();
            return undated.IsEmpty ? [.. dated] : [.. dated, new(null, undated)];
        }

        /// <summary>The whole agenda party by party, in the order of the plan's registry; what names nobody comes last.</summary>
        /// <remarks>
        /// An item stands with every party that is assigned to it, or, where none is, to the nearest item around it; and with those for whom a clause of its timing is
        /// (<c>by 05-20 @counties</c>), who get the windows of that clause alone.
        /// </remarks>
        public ValueList<AgendaShare> ByParty()
        {
            Guard.Against.Null(agenda);
            var shares = new Dictionary<Key, List<AgendaEntry>>();
            foreach (var party in agenda.Resolved.Plan.Parties)
                shares.TryAdd(party.Key, []);
            var nobody = new List<AgendaEntry>();
            var all = agenda.Sections.SelectMany(section => section.Entries).Concat(agenda.WholePeriod).Concat(agenda.WithoutDate).Concat(agenda.WithoutTiming);
            foreach (var same in all.GroupBy(entry => entry.Item))
            {
                var entry = same.First() with { Dates = [.. same.SelectMany(one => one.Dates)] };
                var parties = PartiesOf(entry);
                if (parties.Count == 0)
                    nobody.Add(entry);
                foreach (var party in parties)
                {
                    shares.TryAdd(party, []);
                    shares[party].Add(For(entry, party));
                }
            }
            return [.. shares.Select(share => Share(share.Key, share.Value)).Append(Share(null, nobody)).Where(share => !share.Entries.IsEmpty)];
        }
    }

    private static AgendaShare Share(Key? party, List<AgendaEntry> entries)
        => new(party, [.. entries.OrderBy(entry => entry.Dates.IsEmpty ? LocalDate.MaxIsoValue : entry.Dates.Min(DayOf))]);

    private static List<Key> PartiesOf(AgendaEntry entry)
    {
        var holder = entry.Item.Placed;
        while (holder.Item.Assignments.IsEmpty && holder.Parent is { } parent)
            holder = parent;
        var assigned = holder.Item.Assignments.Select(assignment => assignment.Party);
        return [.. assigned.Concat(entry.Item.Timing?.Timing.Clauses.Select(clause => clause.For).OfType<Key>() ?? []).Distinct()];
    }

    /// <summary>The entry with the windows that are for a party; a party that only the item names has all of them.</summary>
    private static AgendaEntry For(AgendaEntry entry, Key party)
    {
        var own = entry.Dates.Where(date => date.Clause.Clause.For is not { } other || other == party).ToValueList();
        return own.IsEmpty ? entry : entry with { Dates = own };
    }

    private static AgendaEntry EntryOf(ResolvedItem item, ValueList<AgendaDate> dates)
        => new(item, dates[0].Window.Earliest is null ? AgendaReason.IsDue : AgendaReason.Begins, dates);

    private static LocalDate DayOf(AgendaDate date) => date.Window.Earliest ?? date.Window.Latest ?? LocalDate.MaxIsoValue;

    private static DateInterval WeekOf(SchoolCalendar calendar, LocalDate day)
    {
        var passed = ((int)day.DayOfWeek - (int)calendar.Index.FirstDayOfWeek + 7) % 7;
        var first = day - Period.FromDays(Math.Min(passed, Period.DaysBetween(LocalDate.MinIsoValue, day)));
        return new(first, first.PlusDays(Math.Min(6, Period.DaysBetween(first, LocalDate.MaxIsoValue))));
    }
}
