using NodaTime;

namespace Education.Planning.Registers;

/// <summary>An inspection (检查, 督查): which units, how they are chosen, and what was found.</summary>
public sealed record Inspection
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The item of the plan that it carries out.</summary>
    public Key? Item { get; init; }

    /// <summary>What kind of inspection it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public InspectionMode Mode { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Whether it was announced to those inspected.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The field that it looks at; null for all.</summary>
    public Key? Field { get; init; }

    /// <summary>The party whose units may be inspected.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Units { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day, included; null for one day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Who inspects; in a double-random draw, the pool.</summary>
    public ValueList<Key> Inspectors { get; init; }

    /// <summary>How units are drawn; null when all are inspected.</summary>
    public SampleDraw? Draw { get; init; }

    /// <summary>What was found.</summary>
    public ValueList<InspectionFinding> Findings { get; init; }
}
