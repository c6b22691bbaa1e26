using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A named event that timings hang on: an examination, a festival, a campaign week.</summary>
/// <remarks>Its occurrences are listed, or computed from a day of the year, or both: where a listed occurrence begins in the civil year of a computed one, it replaces it.</remarks>
public sealed record CalendarEvent
{
    /// <summary>The key under which timings name it, for example <c>gaokao</c>; a word of the timing language is no event (see <c>Validate</c>).</summary>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called, if the key does not say enough.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The occurrences that are known, both ends included each.</summary>
    public ValueList<DateInterval> Days
    {
        get;
        init
        {
            foreach (var days in value)
                IsoDates.Guarded(days);
            field = value;
        }
    }

    /// <summary>The day of every year on which it begins, or null if it is only listed.</summary>
    public AnnualDay? Annual { get; init; }
}
