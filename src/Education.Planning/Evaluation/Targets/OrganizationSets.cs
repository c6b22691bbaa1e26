namespace Education.Planning.Evaluation;

/// <summary>The organisations of a set, as far as the registry tells.</summary>
internal static class OrganizationSets
{
    /// <summary>Members named one by one and those that the set describes, in the order of the registry; empty when only words describe them.</summary>
    public static ValueList<Key> MembersOf(ValueList<Party> registry, Key set)
    {
        if (registry.OfType<Organization>().FirstOrDefault(o => o.Key == set) is { } single)
            return [single.Key];
        if (registry.OfType<OrganizationSet>().FirstOrDefault(s => s.Key == set) is not { } found)
            return [];
        var isDescribed = !found.Types.IsEmpty || found.Level != AdministrativeLevel.Unstated || found.PartOf is not null;
        return registry.OfType<Organization>().Where(o => found.Members.Contains(o.Key) || (isDescribed && Fits(registry, o, found))).Select(o => o.Key).ToValueList();
    }

    private static bool Fits(ValueList<Party> registry, Organization organization, OrganizationSet set)
        => (set.Types.IsEmpty || (organization.Type is { } type && set.Types.Contains(type)))
            && (set.Level == AdministrativeLevel.Unstated || organization.Level == set.Level)
            && (set.PartOf is not { } whole || LiesIn(registry, organization, whole));

    // A registry may hold circles; each organisation is passed once.
    private static bool LiesIn(ValueList<Party> registry, Organization organization, Key whole)
    {
        var passed = new HashSet<Key>();
        for (var part = organization.PartOf; part is not null && passed.Add(part);)
        {
            if (part == whole)
                return true;
            part = registry.OfType<Organization>().FirstOrDefault(o => o.Key == part)?.PartOf;
        }
        return false;
    }
}
