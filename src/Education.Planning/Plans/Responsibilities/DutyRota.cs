using NodaTime;

namespace Education.Planning;

/// <summary>Who is on duty on which days (值班表).</summary>
/// <example><c>new DutyRota { Key = "holidays", Name = "Duty on days off", From = new(2024, 1, 1), Until = new(2024, 12, 31), Days = RotaDays.DaysOff }</c></example>
public sealed record DutyRota
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The first day that must be covered.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day that must be covered, included.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate Until { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Which of these days must be covered.</summary>
    public RotaDays Days { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The turns; they may overlap.</summary>
    public ValueList<DutyTurn> Turns { get; init; }
}
