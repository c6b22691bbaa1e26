using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One report on one occurrence of an item. Later entries on the same occurrence stand over earlier ones of the same mark.</summary>
public sealed record LedgerEntry
{
    /// <summary>The key of the item.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Item { get; init => field = Guard.Against.Null(value); }

    /// <summary>The position of the clause in the item's timing, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Clause { get; init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue); }

    /// <summary>The key of the occurrence (<see cref="ResolvedWindow.Occurrence"/>), which a moved holiday does not change; null for an item that occurs once.</summary>
    public string? Occurrence { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>What is reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public OccurrenceMark Mark { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The day on which it was done, or to which it was moved; null when it is not recorded.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? On { get; init => field = value is { } day ? IsoDates.Guarded(day) : null; }

    /// <summary>Why, in words.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The occurrence as text: <c>drill/2024-03</c>, in a later clause <c>drill;1/2024-03</c>.</summary>
    internal string Place => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Item}{(Clause > 0 ? $";{Clause}" : "")}{(Occurrence is null ? "" : $"/{Occurrence}")}");
}
