using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A day that is worked for half the day. It counts as one working day.</summary>
public sealed record HalfDay
{
    /// <summary>The day.</summary>
    public required LocalDate Date { get; init => field = IsoDates.Guarded(value); }

    /// <summary>Why only half of it is worked.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The notices that ordered it: addresses or document numbers.</summary>
    public ValueList<string> Notices { get; init => field = Notice.Guarded(value); }
}
