namespace Education.Planning;

/// <summary>What a unit of measure is called for readers: <c>kindergarten</c> is 所 in Chinese.</summary>
public sealed record UnitName
{
    /// <summary>The unit as quantities write it, for example <c>kindergarten</c>.</summary>
    /// <exception cref="ArgumentException">The value is white space, or is no unit of a quantity.</exception>
    public required string Unit
    {
        get;
        init => field = QuantityText.UnitFault(Guard.Against.Null(value, nameof(Unit))) is { } fault ? throw new ArgumentException($"`{value}` is not a unit: {fault}", nameof(Unit)) : value;
    }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }
}
