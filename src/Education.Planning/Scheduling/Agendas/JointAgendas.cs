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

    private static ValueList<JointEntry> Of(ValueList<Agenda> all, Func<Agenda, ValueList<AgendaEntry>> entries)
        => all.SelectMany(agenda => entries(agenda).Select(entry => new JointEntry(agenda, entry))).ToValueList();

    internal static ValueList<JointEntry> InOrder(IEnumerable<JointEntry> entries) => entries.OrderBy(entry => DayOf(entry.Entry)).ToValueList();

    private static LocalDate DayOf(AgendaEntry entry)
        => entry.Dates.IsEmpty ? LocalDate.MaxIsoValue : entry.Dates.Min(date => date.Window.Earliest ?? date.Window.Latest ?? LocalDate.MaxIsoValue);
}
