namespace Education.Planning;

/// <summary>A document or other product that an item is to yield.</summary>
public sealed record Deliverable
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>What kind it is.</summary>
    public DeliverableKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>How far it has come.</summary>
    public DeliverableState State { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>When it is due; null takes the timing of its item.</summary>
    public Timing? Due { get; init; }

    /// <summary>Who makes it; a set when each unit makes one.</summary>
    public Key? From { get; init; }

    /// <summary>Whom it goes to.</summary>
    public Key? To { get; init; }
}
