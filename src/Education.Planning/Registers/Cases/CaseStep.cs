using NodaTime;

namespace Education.Planning.Registers;

/// <summary>That a case entered a state.</summary>
public sealed record CaseStep
{
    /// <summary>The key of the state.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key State { get; init => field = Guard.Against.Null(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Who entered it.</summary>
    public Key? By { get; init; }

    /// <summary>A remark.</summary>
    public LocalizedText? Remark { get; init; }
}
