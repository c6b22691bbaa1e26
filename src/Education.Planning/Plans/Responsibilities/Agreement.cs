namespace Education.Planning;

/// <summary>An agreement or memorandum between parties (协议, 备忘录).</summary>
public sealed record Agreement
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The parties to it.</summary>
    public ValueList<Key> Parties { get; init; }

    /// <summary>When it is made.</summary>
    public Timing? Timing { get; init; }
}
