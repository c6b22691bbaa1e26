namespace Education.Planning;

/// <summary>An annex that the plan refers to (附表).</summary>
public sealed record Annex
{
    /// <summary>What the plan calls it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether it was not there when the plan was taken down.</summary>
    public bool IsMissing { get; init; }
}
