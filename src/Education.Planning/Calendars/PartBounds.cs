namespace Education.Planning.Calendars;

/// <summary>What <c>early</c>, <c>mid</c> and <c>end</c> (初、中、末) of a span are.</summary>
public sealed record PartBounds
{
    /// <summary>What <c>early</c> is.</summary>
    public required PartRange Early { get; init => field = Guard.Against.Null(value); }

    /// <summary>What <c>mid</c> is.</summary>
    public required PartRange Mid { get; init => field = Guard.Against.Null(value); }

    /// <summary>What <c>end</c> is.</summary>
    public required PartRange End { get; init => field = Guard.Against.Null(value); }

    /// <summary>What one of the three is.</summary>
    /// <param name="part">Which one.</param>
    public PartRange Of(TimingSoftPart part) => Guard.Against.UndefinedEnum(part) switch
    {
        TimingSoftPart.Early => Early,
        TimingSoftPart.Mid => Mid,
        _ => End,
    };
}
