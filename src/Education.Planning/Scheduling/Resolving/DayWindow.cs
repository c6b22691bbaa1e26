using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A window in the making: day numbers, and what still has to happen to it.</summary>
internal sealed record DayWindow
{
    public int? First { get; init; }

    public int? Last { get; init; }

    public bool IsFirstSoft { get; init; }

    public bool IsLastSoft { get; init; }

    public Precision Precision { get; init; }

    public bool IsOngoing { get; init; }

    public bool IsOptional { get; init; }

    public string? Key { get; init; }

    /// <summary>The day before it was rolled.</summary>
    public int? Nominal { get; init; }

    public int? LatestStart { get; init; }

    public ValueList<ResolvedStep> Steps { get; init; }

    /// <summary>The day by which it belongs to a period: its first one, of a deadline its last one, before rolling.</summary>
    public int? Anchor => Nominal ?? First ?? Last;

    /// <summary>The day by which it is found: its first one, of a deadline its last one, after rolling.</summary>
    public int? Day => First ?? Last;

    /// <summary>All days of a spot.</summary>
    public static DayWindow Of(Spot spot) => new()
    {
        First = spot.First,
        Last = spot.Last,
        IsFirstSoft = spot.IsFirstSoft,
        IsLastSoft = spot.IsLastSoft,
        Precision = spot.Precision,
        Steps = spot.Steps,
    };

    public DayWindow Step(string text, StepRule rule, Key? layer = null, LocalizedText? because = null) => this with
    {
        Steps = Steps.Plus(new() { Text = text, Rule = rule, First = DayOf(First), Last = DayOf(Last), Layer = layer, Because = because }),
    };

    /// <summary>The days that both windows allow, or null when there are none.</summary>
    public DayWindow? And(DayWindow other)
    {
        var (first, isFirstSoft) = Later(other);
        var (last, isLastSoft) = Earlier(other);
        return first > last ? null : new()
        {
            First = first,
            Last = last,
            IsFirstSoft = isFirstSoft,
            IsLastSoft = isLastSoft,
            Precision = Precision < other.Precision ? Precision : other.Precision,
            IsOngoing = IsOngoing || other.IsOngoing,
            IsOptional = IsOptional || other.IsOptional,
            Key = Key is null || other.Key is null ? Key ?? other.Key : $"{Key}+{other.Key}",
            Steps = [.. Steps, .. other.Steps],
        };
    }

    public ResolvedWindow ToResolved() => new()
    {
        Earliest = DayOf(First),
        Latest = DayOf(Last),
        IsEarliestSoft = IsFirstSoft,
        IsLatestSoft = IsLastSoft,
        Precision = Precision,
        IsOngoing = IsOngoing,
        IsOptional = IsOptional,
        Occurrence = Key,
        Nominal = DayOf(Nominal),
        LatestStart = DayOf(LatestStart),
        Steps = Steps,
    };

    private (int? Day, bool IsSoft) Later(DayWindow other)
    {
        if (First == other.First)
            return (First, IsFirstSoft && other.IsFirstSoft);
        return other.First is null || First > other.First ? (First, IsFirstSoft) : (other.First, other.IsFirstSoft);
    }

    private (int? Day, bool IsSoft) Earlier(DayWindow other)
    {
        if (Last == other.Last)
            return (Last, IsLastSoft && other.IsLastSoft);
        return other.Last is null || Last < other.Last ? (Last, IsLastSoft) : (other.Last, other.IsLastSoft);
    }

    private static LocalDate? DayOf(int? number) => number is { } day ? IsoDates.DayOf(day) : null;
}
