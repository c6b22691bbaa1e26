using NodaTime;

namespace Education.Planning.Registers;

/// <summary>A session of a course.</summary>
public sealed record TrainingSession
{
    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Its hours; null when they are not stated.</summary>
    public Quantity? Hours { get; init; }

    /// <summary>What it is about.</summary>
    public LocalizedText? Name { get; init; }
}
