using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A day that is worked although it would be free, in place of a day that is free although it would be worked (调休).</summary>
public sealed record MakeUpDay
{
    /// <summary>The day that is worked.</summary>
    public required LocalDate Date { get; init => field = IsoDates.Guarded(value); }

    /// <summary>The day that it replaces, whose timetable is taught; null where the notice does not say.</summary>
    public LocalDate? Replaces { get; init => field = value is { } day ? IsoDates.Guarded(day) : null; }

    /// <summary>The holiday it makes up for.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The notices that ordered it: addresses or document numbers.</summary>
    public ValueList<string> Notices { get; init => field = Notice.Guarded(value); }
}
