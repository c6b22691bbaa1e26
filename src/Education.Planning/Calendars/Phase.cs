using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A phase of a term.</summary>
public sealed record Phase
{
    /// <summary>What the days are for.</summary>
    public required PhaseKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The days of the phase, both ends included, inside its term.</summary>
    public required DateInterval Days { get; init => field = IsoDates.Guarded(value); }

    /// <summary>What it is called, if it has a name of its own.</summary>
    public LocalizedText? Name { get; init; }
}
