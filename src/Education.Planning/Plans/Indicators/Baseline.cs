namespace Education.Planning;

/// <summary>The value of an indicator before the plan, and when it held (基期值).</summary>
public sealed record Baseline
{
    /// <summary>The value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Quantity Value { get; init => field = Guard.Against.Null(value); }

    /// <summary>When it held, for example <c>Y-1</c> or <c>2023-12-31</c>; null when the text does not say.</summary>
    public Timing? At { get; init; }
}
