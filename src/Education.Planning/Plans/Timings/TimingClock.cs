using NodaTime;

namespace Education.Planning;

/// <summary>A time of day to the minute, or a stretch between two: <c>09:35</c>, <c>09:35..10:20</c>.</summary>
public sealed record TimingClock
{
    /// <summary>A time of day, or a stretch of one day.</summary>
    /// <param name="start">The time, or the start of the stretch, in whole minutes.</param>
    /// <param name="end">The end of the stretch in whole minutes, later than the start; null for a single time.</param>
    /// <exception cref="ArgumentException">A time has seconds, or the end is not later than the start.</exception>
    public TimingClock(LocalTime start, LocalTime? end = null)
    {
        if (IsUneven(start) || (end is { } last && IsUneven(last)))
            throw new ArgumentException("The times must be whole minutes.", nameof(start));
        if (end <= start)
            throw new ArgumentException("The end must be later than the start.", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The time, or the start of the stretch.</summary>
    public LocalTime Start { get; }

    /// <summary>The end of the stretch, or null.</summary>
    public LocalTime? End { get; }

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();

    private static bool IsUneven(LocalTime time) => time.TickOfDay % NodaConstants.TicksPerMinute != 0 || time.NanosecondOfSecond != 0;
}
