namespace Education.Planning;

/// <summary>Two parties of a pairing.</summary>
public sealed record Pair
{
    /// <summary>Makes a pair.</summary>
    /// <param name="helper">The key of the party that helps or mentors.</param>
    /// <param name="helped">The key of the party that is helped or mentored.</param>
    /// <exception cref="ArgumentNullException">A key is null.</exception>
    public Pair(Key helper, Key helped)
    {
        Helper = Guard.Against.Null(helper);
        Helped = Guard.Against.Null(helped);
    }

    /// <summary>The party that helps or mentors.</summary>
    public Key Helper { get; }

    /// <summary>The party that is helped or mentored.</summary>
    public Key Helped { get; }
}
