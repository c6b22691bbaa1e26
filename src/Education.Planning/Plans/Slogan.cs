namespace Education.Planning;

/// <summary>A slogan that numbers its parts, such as "three haves and four enters" (三有四进).</summary>
/// <remarks>The declared count is what the slogan says; validation compares it with the parts that the text lists.</remarks>
public sealed record Slogan
{
    /// <summary>The slogan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Text { get; init => field = Guard.Against.Null(value); }

    /// <summary>How many parts the slogan claims, at least 1; null when it names no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int? DeclaredCount { get; init => field = value is { } count ? Guard.Against.OutOfRange(count, 1, 10_000) : null; }

    /// <summary>The parts that the text lists, in order.</summary>
    public ValueList<LocalizedText> Parts { get; init; }
}
