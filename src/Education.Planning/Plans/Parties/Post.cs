namespace Education.Planning;

/// <summary>A post or a class of posts, such as "the principal of each school" (校长).</summary>
public sealed record Post : Party
{
    /// <summary>The organisation, or set of organisations, that has the post.</summary>
    public Key? At { get; init; }

    /// <summary>How many hold it at each organisation, at least 1; null when the text does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000,000.</exception>
    public int? Holders { get; init => field = value is { } holders ? Guard.Against.OutOfRange(holders, 1, 1_000_000) : null; }

    /// <summary>The duties that go with it, in order; two for "one post, two duties" (一岗双责).</summary>
    public ValueList<LocalizedText> Duties { get; init; }
}
