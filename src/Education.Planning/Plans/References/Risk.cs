namespace Education.Planning;

/// <summary>Something that may go wrong, as plain data.</summary>
public sealed record Risk
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What may happen.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is done about it.</summary>
    public LocalizedText? Response { get; init; }

    /// <summary>The items that it concerns.</summary>
    public ValueList<Key> Items { get; init; }
}
