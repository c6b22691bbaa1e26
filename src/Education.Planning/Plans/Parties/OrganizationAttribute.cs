namespace Education.Planning;

/// <summary>An attribute of an organisation: a size, a district, a phase.</summary>
public sealed record OrganizationAttribute
{
    /// <summary>The key of the attribute, for example <c>pupils</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its value as a quantity; null when it is a word.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>Its value as a word; null when it is a quantity.</summary>
    public string? Word { get; init => field = Guard.Against.BrokenText(value); }
}
