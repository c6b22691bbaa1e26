using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>Those who take a delegated duty on a day, found by affiliation.</summary>
internal sealed class Delegates(PartyDirectory directory, Delegation delegation, LocalDate? on)
{
    private readonly bool holds = Days.Holds(delegation.Since, delegation.Until, on);
    private readonly HashSet<Key>? members = directory.Find(delegation.To) is OrganizationSet ? [.. directory.UnitsOf(delegation.To, on).Units] : null;

    /// <summary>Who takes it for a unit: the nearest member that the unit is or belongs to; null when there is none.</summary>
    public Key? For(Key unit) => !holds ? null : members is null ? delegation.To : directory.ChainOf(unit).FirstOrDefault(members.Contains);
}
