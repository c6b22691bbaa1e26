using NodaTime;

namespace Education.Planning.Registers;

/// <summary>Finds which records are missing.</summary>
internal static class RequirementCheck
{
    public static RequirementStanding Of(RegisterIndex index, Plan plan, RecordRequirement requirement, LocalDate asOf)
    {
        var all = index.Register.Cases.Where(record => record.Kind == requirement.Kind && record.Opened >= requirement.From && record.Opened <= requirement.Until
            && index.HasReached(record, requirement.State, asOf)).ToList();
        var byUnit = all.ToLookup(record => record.Subject ?? record.Responsible);
        var topics = requirement.Topics.IsEmpty ? [null] : requirement.Topics.Cast<Key?>().ToList();
        var needed = Holders(plan, requirement, LocalDate.Min(asOf, requirement.Until)).SelectMany(holder => topics.Select(topic => (holder.Unit, holder.Partner, Topic: topic))).ToList();
        var missing = from need in needed
                      let own = need.Unit is null ? all : byUnit[need.Unit]
                      let found = own.Count(record => (need.Partner is null || record.Responsible == need.Partner) && (need.Topic is null || record.Topic == need.Topic))
                      where found < (requirement.AtLeast ?? 1)
                      select new MissingRecord(need.Unit, need.Partner, need.Topic, found);
        return new(requirement, asOf, needed.Count, [.. missing]);
    }

    private static IEnumerable<(Key? Unit, Key? Partner)> Holders(Plan plan, RecordRequirement requirement, LocalDate on)
    {
        if (requirement.Pairing is { } pairing)
            return plan.Pairings.Where(candidate => candidate.Key == pairing).SelectMany(candidate => candidate.Pairs).Select(pair => ((Key?)pair.Helped, (Key?)pair.Helper));
        if (requirement.For is not { } party)
            return [(null, null)];
        var units = plan.UnitsOf(party, on).Units;
        return units.IsEmpty ? [(party, null)] : units.Select(unit => ((Key?)unit, (Key?)null));
    }
}
