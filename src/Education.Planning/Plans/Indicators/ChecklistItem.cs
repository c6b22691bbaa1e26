namespace Education.Planning;

/// <summary>One item of a checklist indicator, such as one of "three haves" (三有).</summary>
public sealed record ChecklistItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="key">The key of the item, unique in its checklist.</param>
    /// <param name="name">What must be there or done.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ChecklistItem(Key key, LocalizedText name)
    {
        Key = Guard.Against.Null(key);
        Name = Guard.Against.Null(name);
    }

    /// <summary>The key of the item.</summary>
    public Key Key { get; }

    /// <summary>What must be there or done.</summary>
    public LocalizedText Name { get; }
}
