using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>The registry of a plan, found by key: who belongs to what on which day.</summary>
/// <remarks>A registry may hold circles and dangling keys; each party is passed once. Where a key is used twice, the first party counts.</remarks>
internal sealed class PartyDirectory
{
    private readonly Dictionary<Key, Party> parties = [];
    private readonly Organization[] organizations;
    private readonly ILookup<Key, (Person Person, Tenure Tenure)> tenures;

    public PartyDirectory(ValueList<Party> registry)
    {
        foreach (var party in registry)
            parties.TryAdd(party.Key, party);
        organizations = [.. registry.OfType<Organization>()];
        tenures = registry.OfType<Person>().SelectMany(person => person.Tenures.Select(tenure => (person, tenure))).ToLookup(held => held.tenure.Post);
    }

    public Party? Find(Key key) => parties.GetValueOrDefault(key);

    /// <summary>The tenures of a post, with their persons.</summary>
    public IEnumerable<(Person Person, Tenure Tenure)> TenuresOf(Key post) => tenures[post];

    /// <summary>The organisations that a party stands for; of no day when none is given.</summary>
    public ResolvedUnits UnitsOf(Key party, LocalDate? on)
    {
        var found = new HashSet<Key>();
        var isOpen = false;
        var passed = new HashSet<Key>();
        var waiting = new Stack<Key>([party]);
        while (waiting.TryPop(out var next))
        {
            if (!passed.Add(next))
                continue;
            switch (Find(next))
            {
                case Organization organization:
                    found.Add(organization.Key);
                    break;
                case OrganizationSet set:
                    PushAll(waiting, set.Members);
                    isOpen |= set.Condition is not null || (set.Members.IsEmpty && !IsDescribed(set));
                    found.UnionWith(organizations.Where(organization => IsDescribed(set) && Fits(organization, set)).Select(organization => organization.Key));
                    break;
                case Post { At: { } at }:
                    waiting.Push(at);
                    break;
                case WorkingGroup group:
                    PushAll(waiting, group.Members.Where(member => member.Role != GroupRole.Office).Select(member => member.Party));
                    break;
                case Person person:
                    PushAll(waiting, person.Tenures.Where(tenure => Days.Holds(tenure.From, tenure.Until, on)).Select(tenure => tenure.At ?? tenure.Post));
                    break;
            }
        }
        return new([.. organizations.Where(organization => found.Contains(organization.Key) && Days.Holds(organization.Opened, organization.Closed, on)).Select(organization => organization.Key)], isOpen);
    }

    /// <summary>Whether a party is another one, or has it among its members, its posts' holders or its units.</summary>
    public bool Includes(Key party, Key other, LocalDate? on)
    {
        if (party == other || UnitsOfSet(party, on).Contains(other))
            return true;
        var passed = new HashSet<Key>();
        var waiting = new Stack<Key>([party]);
        while (waiting.TryPop(out var next))
        {
            if (next == other)
                return true;
            if (!passed.Add(next))
                continue;
            if (Find(next) is WorkingGroup group)
                PushAll(waiting, group.Members.Where(member => member.Role != GroupRole.Office).Select(member => member.Party));
            if (Find(next) is Post)
                PushAll(waiting, tenures[next].Where(held => Days.Holds(held.Tenure.From, held.Tenure.Until, on)).Select(held => held.Person.Key));
        }
        return false;
    }

    /// <summary>Whether an organisation is another one or belongs to it, directly or through others.</summary>
    public bool LiesIn(Key organization, Key whole) => ChainOf(organization).Contains(whole);

    /// <summary>An organisation and those it belongs to, nearest first.</summary>
    public IEnumerable<Key> ChainOf(Key organization)
    {
        var passed = new HashSet<Key>();
        for (var next = organization; next is not null && passed.Add(next); next = (Find(next) as Organization)?.PartOf)
            yield return next;
    }

    private ValueList<Key> UnitsOfSet(Key party, LocalDate? on) => Find(party) is OrganizationSet ? UnitsOf(party, on).Units : [];

    private static bool IsDescribed(OrganizationSet set) => !set.Types.IsEmpty || set.Level != AdministrativeLevel.Unstated || set.PartOf is not null;

    private bool Fits(Organization organization, OrganizationSet set)
        => (set.Types.IsEmpty || (organization.Type is { } type && set.Types.Contains(type)))
            && (set.Level == AdministrativeLevel.Unstated || organization.Level == set.Level)
            && (set.PartOf is not { } whole || (organization.PartOf is { } upper && LiesIn(upper, whole)));

    private static void PushAll(Stack<Key> waiting, IEnumerable<Key> keys)
    {
        foreach (var key in keys)
            waiting.Push(key);
    }
}
