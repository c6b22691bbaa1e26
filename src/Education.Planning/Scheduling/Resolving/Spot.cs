using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The days that a place denotes, as day numbers of <see cref="IsoDates"/>; both ends are included, a missing one is open.</summary>
internal sealed record Spot
{
    public int? First { get; init; }

    public int? Last { get; init; }

    public bool IsFirstSoft { get; init; }

    public bool IsLastSoft { get; init; }

    public SpotKind Kind { get; init; }

    public Precision Precision { get; init; }

    /// <summary>The calendar in which a year or month was counted.</summary>
    public TimingCalendar Calendar { get; init; }

    /// <summary>The number of a year; of a term, the start of its academic year.</summary>
    public int Year { get; init; }

    /// <summary>The number of a term in its academic year, or the month of a month.</summary>
    public int Number { get; init; }

    /// <summary>The key of a period that a repeated rule expands.</summary>
    public string? Key { get; init; }

    public ValueList<ResolvedStep> Steps { get; init; }

    public bool IsClosed => First is not null && Last is not null;

    /// <summary>The days of a closed spot.</summary>
    public DateInterval Interval => IsoDates.Interval(First!.Value, Last!.Value);

    public static Spot Of(DateInterval days, SpotKind kind, Precision precision)
        => new() { First = IsoDates.NumberOf(days.Start), Last = IsoDates.NumberOf(days.End), Kind = kind, Precision = precision };

    public static Spot Of(int first, int last, SpotKind kind, Precision precision)
        => new() { First = first, Last = last, Kind = kind, Precision = precision };

    /// <summary>This spot with one step more, which ends at its days.</summary>
    public Spot Step(string text, StepRule rule, Key? layer = null, LocalizedText? because = null) => this with
    {
        Steps = Steps.Plus(new() { Text = text, Rule = rule, First = DayOf(First), Last = DayOf(Last), Layer = layer, Because = because }),
    };

    /// <summary>Its days as text: <c>2024-03-01..2024-03-31</c>, open ends left out.</summary>
    public string Text => $"{TextOf(First)}..{TextOf(Last)}";

    private static LocalDate? DayOf(int? number) => number is { } day ? IsoDates.DayOf(day) : null;

    private static string TextOf(int? number) => number is { } day ? CalendarDiagnostics.Text(IsoDates.DayOf(day)) : "";
}
