using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What one day is, with the rule and the layer that decided it.</summary>
public sealed record DayStatus
{
    internal DayStatus()
    {
    }

    /// <summary>The day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What it is.</summary>
    public required DayKind Kind { get; init; }

    /// <summary>The rule that decided it.</summary>
    public required DayRule Rule { get; init; }

    /// <summary>The key of the layer whose rule it is.</summary>
    public required Key Layer { get; init; }

    /// <summary>The name of the holiday, break, phase or term that decided it, where it has one.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Whether the day is worked; null if that is not known.</summary>
    public bool? IsWorkingDay { get; init; }

    /// <summary>Whether there is school: a working day inside a term and outside breaks; null if that is not known.</summary>
    public bool? IsSchoolDay { get; init; }

    /// <summary>For a make-up day, the day that it replaces, if that is stated.</summary>
    public LocalDate? Replaces { get; init; }

    /// <summary>The notices behind a listed holiday, make-up day or half day.</summary>
    public ValueList<string> Notices { get; init; }
}
