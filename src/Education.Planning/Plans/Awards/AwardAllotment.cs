namespace Education.Planning;

/// <summary>How a number of places is shared out among units before anybody is chosen (指标分配).</summary>
public sealed record AwardAllotment
{
    /// <summary>The set of units that get places, for example those that manage schools.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key To { get; init => field = Guard.Against.Null(value); }

    /// <summary>The attribute of the units in proportion to which places are shared, for example <c>staff</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key By { get; init => field = Guard.Against.Null(value); }

    /// <summary>How places follow sizes; null when the text does not say.</summary>
    public AllotMethod? Method { get; init => field = value is { } method ? Guard.Against.UndefinedEnum(method) : null; }
}
