using NodaTime;

namespace Education.Planning.Registers;

/// <summary>Which records must be there: a plan of every school, an emergency plan for each kind of incident, minutes of every pair, a report of every month.</summary>
public sealed record RecordRequirement
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is asked for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The key of the kind of case.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Kind { get; init => field = Guard.Against.Null(value); }

    /// <summary>The party whose units need a record each, as its subject or the responsible party; null when one is enough for all.</summary>
    public Key? For { get; init; }

    /// <summary>The pairing of the plan whose pairs need a record each: the helper responsible, the helped one its subject.</summary>
    public Key? Pairing { get; init; }

    /// <summary>The topics for each of which a record is needed; empty when the topic does not matter.</summary>
    public ValueList<Key> Topics { get; init; }

    /// <summary>The state that a record must have reached; null when it is enough that it was opened.</summary>
    public Key? State { get; init; }

    /// <summary>How many records are needed of each; null for one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int? AtLeast { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 1, 10_000) : null; }

    /// <summary>The first day on which such a record may be opened.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day, included; after it what is missing is late.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate Until { get; init => field = Guard.Against.OtherCalendar(value); }
}
