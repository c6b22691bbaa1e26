namespace Education.Planning;

/// <summary>Another plan that this one refers to.</summary>
public sealed record PlanReference
{
    /// <summary>The key by which items of this plan refer to it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>How it stands to this plan.</summary>
    public PlanRelation Relation { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Its period; null when it is not known.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>Its period as printed, where digits are hidden.</summary>
    public string? PrintedPeriod { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>Which one in a row it is, such as the second three-year plan; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000.</exception>
    public int? Ordinal { get; init => field = value is { } ordinal ? Guard.Against.OutOfRange(ordinal, 1, 1_000) : null; }
}
