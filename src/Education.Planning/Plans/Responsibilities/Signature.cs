using NodaTime;

namespace Education.Planning;

/// <summary>How far one unit has signed a statement that every unit of a set signs.</summary>
public sealed record Signature
{
    /// <summary>The unit of the lower side.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Lower { get; init => field = Guard.Against.Null(value); }

    /// <summary>How far it is signed.</summary>
    public SignatureState State { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The day of the last signature; null when it is not known or outstanding.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? On { get; init => field = Guard.Against.OtherCalendar(value); }
}
