using NodaTime;

namespace Education.Planning.Registers;

/// <summary>How many credit hours are asked of each trainee in a time.</summary>
public sealed record HoursRequirement
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is asked for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The post whose holders it is asked of, and whose courses count; null for every trainee and course.</summary>
    public Key? Audience { get; init; }

    /// <summary>The category of courses that count; null for all.</summary>
    public Key? Category { get; init; }

    /// <summary>The hours.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Quantity Hours { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first day on which a course may begin.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day, included.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate Until { get; init => field = Guard.Against.OtherCalendar(value); }
}
