namespace Education.Planning;

/// <summary>Acceptance by somebody outside: pass or fail against a standard (验收合格).</summary>
public sealed record Acceptance
{
    /// <summary>The party that accepts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key By { get; init => field = Guard.Against.Null(value); }

    /// <summary>The standard, with its version if it has one.</summary>
    public LocalizedText? Standard { get; init; }
}
