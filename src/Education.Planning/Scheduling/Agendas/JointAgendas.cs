using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Joins the agendas of several plans.</summary>
public static class JointAgendas
{
    extension(IEnumerable<Agenda> agendas)
    {
        /// <summary>The agendas as one, month by month.</summary>
        /// <example><code>JointAgenda year = new[] { safety.ToAgenda(), training.ToAgenda() }.Join();</code></example>
        public JointAgenda Join()
        {
            var all = Guard.Against.Null(agendas).ToValueList();
            var sections = from agenda in all
                           from section in agenda.Sections
                           from entry in section.Entries
                           group new JointEntry(agenda, entry) by (section.First, section.Last) into months
                           orderby months.Key.First, months.Key.Last
                           select new JointSection(months.Key.First, months.Key.Last, InOrder(months));
            return new()
            {
                Agendas = all,
                Sections = sections.ToValueList(),
                WholePeriod = Of(all, agenda => agenda.WholePeriod),
                WithoutDate = Of(all, agenda => agenda.WithoutDate),
                WithoutTiming = Of(all, agenda => agenda.WithoutTiming),
            };
        }
    }

    extension(JointAgenda agenda)
    {
        /// <summary>The agenda party by party, in the order of the plans' registries; what names nobody comes last. Parties with the same key are the same party.</summary>
        public ValueList<JointShare> ByParty()
        {
            var shares = Guard.Against.Null(agenda).Agendas
                .SelectMany(one => one.ByParty().SelectMany(share => share.Entries.Select(entry => (share.Party, Entry: new JointEntry(one, entry)))))
                .GroupBy(pair => pair.Party, pair => pair.Entry)
                .Select(group => new JointShare(group.Key, InOrder(group)))
                .ToList();
            return [.. shares.Where(share => share.Party is not null), .. shares.Where(share => share.Party is null)];
        }
    }

    private static ValueList<JointEntry> Of(ValueList<Agenda> all, Func<Agenda, ValueList<AgendaEntry>> entries)
        => all.SelectMany(agenda => entries(agenda).Select(entry => new JointEntry(agenda, entry))).ToValueList();

    private static ValueList<JointEntry> InOrder(IEnumerable<JointEntry> entries) => entries.OrderBy(entry => DayOf(entry.Entry)).ToValueList();

    private static LocalDate DayOf(AgendaEntry entry)
        => entry.Dates.IsEmpty ? LocalDate.MaxIsoValue : entry.Dates.Min(date => date.Window.Earliest ?? date.Window.Latest ?? LocalDate.MaxIsoValue);
}
