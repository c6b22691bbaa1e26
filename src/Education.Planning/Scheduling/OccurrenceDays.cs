using System.Collections;
using System.Runtime.InteropServices;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The days of occurrences, one for each: its first day, or of a deadline its last one, after rolling.</summary>
/// <remarks>In the order of the occurrences; a day on which two of them fall stands there twice.</remarks>
public sealed class OccurrenceDays : IReadOnlyList<LocalDate>
{
    private readonly List<int> days;

    internal OccurrenceDays(List<int> days) => this.days = days;

    /// <summary>How many there are.</summary>
    public int Count => days.Count;

    /// <summary>The days as numbers, for counting without dates; 0 is 1970-01-01.</summary>
    public ReadOnlySpan<int> EpochDays => CollectionsMarshal.AsSpan(days);

    /// <summary>The day of one occurrence, as an ISO date.</summary>
    /// <param name="index">Which one, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such occurrence.</exception>
    public LocalDate this[int index] => IsoDates.DayOf(days[index]);

    /// <summary>The days in order.</summary>
    public IEnumerator<LocalDate> GetEnumerator()
    {
        foreach (var day in days)
            yield return IsoDates.DayOf(day);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
