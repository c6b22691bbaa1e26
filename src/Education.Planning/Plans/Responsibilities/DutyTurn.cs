using NodaTime;

namespace Education.Planning;

/// <summary>One turn of a duty rota.</summary>
public sealed record DutyTurn
{
    /// <summary>Who is on duty.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Party { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day, included; null for one day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }
}
