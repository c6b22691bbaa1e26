using NodaTime;

namespace Education.Planning.Registers;

/// <summary>A proof of what a case claims (佐证).</summary>
public sealed record CaseProof
{
    /// <summary>The kind of proof, as the state asks for it: a photograph, minutes, a certificate.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Kind { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is: a title, a number, a place in the archive.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The day of the proof; null when it bears none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? On { get; init => field = Guard.Against.OtherCalendar(value); }
}
