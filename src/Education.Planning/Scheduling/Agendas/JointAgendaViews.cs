using Education.Planning.Scheduling;

namespace Education.Planning;

/// <summary>Other views of a joint agenda than by month.</summary>
public static class JointAgendaViews
{
    extension(JointAgenda agenda)
    {
        /// <summary>The agenda party by party, in the order of the plans' registries; what names nobody comes last. Parties with the same key are the same party.</summary>
        public ValueList<JointShare> ByParty()
        {
            var shares = Guard.Against.Null(agenda).Agendas
                .SelectMany(one => one.ByParty().SelectMany(share => share.Entries.Select(entry => (share.Party, Entry: new JointEntry(one, entry)))))
                .GroupBy(pair => pair.Party, pair => pair.Entry)
                .Select(group => new JointShare(group.Key, JointAgendas.InOrder(group)))
                .ToList();
            return [.. shares.Where(share => share.Party is not null), .. shares.Where(share => share.Party is null)];
        }
    }
}
