namespace Education.Planning;

/// <summary>A set of organisations, such as "each school" (各学校), told by members or by what its members have in common.</summary>
/// <remarks>Listed members and described ones are taken together; with neither, the words of <see cref="Condition"/> alone say who belongs.</remarks>
public sealed record OrganizationSet : Party
{
    /// <summary>The keys of members named one by one.</summary>
    public ValueList<Key> Members { get; init; }

    /// <summary>The kinds of organisation that belong, any of them.</summary>
    public ValueList<Key> Types { get; init; }

    /// <summary>The level at which members stand.</summary>
    public AdministrativeLevel Level { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The organisation that members belong to, directly or through others.</summary>
    public Key? PartOf { get; init; }

    /// <summary>What else must hold, in words, for example "schools with vehicles of their own"; no rule decides it.</summary>
    public LocalizedText? Condition { get; init; }
}
