using NodaTime;

namespace Education.Planning;

/// <summary>Who approves a plan, and when that happened.</summary>
public sealed record Approval
{
    /// <summary>The party that approves.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key By { get; init => field = Guard.Against.Null(value); }

    /// <summary>The day of approval; null while it is pending.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? On { get; init => field = Guard.Against.OtherCalendar(value); }
}
