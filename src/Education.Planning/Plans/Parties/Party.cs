namespace Education.Planning;

/// <summary>Somebody who can be given work or asked about it: an entry of the plan's one registry.</summary>
/// <remarks>
/// A closed hierarchy: <see cref="Organization"/>, <see cref="OrganizationSet"/>, <see cref="Post"/>, <see cref="WorkingGroup"/>,
/// <see cref="Person"/>, <see cref="GeneralPublic"/>. Keys are unique over all of them.
/// </remarks>
public abstract record Party
{
    private protected Party()
    {
    }

    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The name; of a post or office where the person's name is withheld.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether the party must be at the place of its work in person, so that it cannot be at two places on one day.</summary>
    public bool IsExclusive { get; init; }
}
