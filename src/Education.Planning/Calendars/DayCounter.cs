using System.Globalization;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Counts the working days or the school days of a calendar.</summary>
/// <remarks>Every answer costs the same however far it reaches: days are bits with running counts. Half days count as whole ones.</remarks>
public sealed class DayCounter
{
    private readonly Diagnostic? none;

    internal DayCounter(DayIndex index) => Index = index;

    /// <summary>A counter of a calendar that cannot say anything about such days.</summary>
    internal DayCounter(Diagnostic none)
    {
        Index = new DayIndex.Builder(0, -1, 0, -1, 0).Build();
        this.none = none;
    }

    /// <summary>The days for which the calendar answers, both ends included; null if there are none.</summary>
    public DateInterval? Known => Index.First <= Index.Last ? IsoDates.Interval(Index.First, Index.Last) : null;

    internal DayIndex Index { get; }

    /// <summary>Whether a day is such a day.</summary>
    /// <param name="day">The day.</param>
    public CalendarAnswer<bool> Contains(LocalDate day)
    {
        var number = IsoDates.NumberOf(day);
        return Index.Knows(number) ? new(Index.Contains(number)) : new(NotKnown(day));
    }

    /// <summary>The n-th such day after a day; for a negative n the one that lies as many before it.</summary>
    /// <remarks>From a Friday, 1 is Monday and −1 is Thursday; 0 is the day itself, whatever it is.</remarks>
    /// <param name="day">The day from which to count; it does not count itself.</param>
    /// <param name="n">How many.</param>
    public CalendarAnswer<LocalDate> Plus(LocalDate day, int n)
    {
        var number = IsoDates.NumberOf(day);
        if (!Index.Knows(number))
            return new(NotKnown(day));
        return Answer(Index.Plus(number, n), day, n);
    }

    /// <summary>The day itself if it is such a day, else the next one.</summary>
    /// <param name="day">The day.</param>
    public CalendarAnswer<LocalDate> OnOrAfter(LocalDate day)
    {
        var number = IsoDates.NumberOf(day);
        return Index.Knows(number) ? Answer(Index.OnOrAfter(number), day, 1) : new(NotKnown(day));
    }

    /// <summary>The day itself if it is such a day, else the one before it.</summary>
    /// <param name="day">The day.</param>
    public CalendarAnswer<LocalDate> OnOrBefore(LocalDate day)
    {
        var number = IsoDates.NumberOf(day);
        return Index.Knows(number) ? Answer(Index.OnOrBefore(number), day, -1) : new(NotKnown(day));
    }

    /// <summary>The first such day after a day.</summary>
    /// <param name="day">The day; it does not count itself.</param>
    public CalendarAnswer<LocalDate> Next(LocalDate day) => Plus(day, 1);

    /// <summary>The last such day before a day.</summary>
    /// <param name="day">The day; it does not count itself.</param>
    public CalendarAnswer<LocalDate> Previous(LocalDate day) => Plus(day, -1);

    /// <summary>How many such days an interval holds.</summary>
    /// <param name="days">The interval, both ends included.</param>
    public CalendarAnswer<int> Count(DateInterval days)
    {
        Guard.Against.Null(days);
        var (first, last) = (IsoDates.NumberOf(days.Start), IsoDates.NumberOf(days.End));
        if (!Index.Knows(first))
            return new(NotKnown(days.Start));
        if (!Index.Knows(last))
            return new(NotKnown(days.End));
        return new((int)(Index.Rank(last) - Index.Rank(first)) + (Index.Contains(first) ? 1 : 0));
    }

    private CalendarAnswer<LocalDate> Answer(int? found, LocalDate day, int n)
        => found is { } number
            ? new(IsoDates.DayOf(number))
            : new(CalendarDiagnostics.NotReached.At(
                PlanPath.Root, CalendarDiagnostics.Text(day), n.ToString(CultureInfo.InvariantCulture), CalendarDiagnostics.Text(Known!)));

    private Diagnostic NotKnown(LocalDate day)
    {
        if (none is not null)
            return none;
        return IsoDates.NumberOf(day) < Index.First
            ? CalendarDiagnostics.KnownFrom.At(PlanPath.Root, CalendarDiagnostics.Text(IsoDates.DayOf(Index.First)), CalendarDiagnostics.Text(day))
            : CalendarDiagnostics.KnownUntil.At(PlanPath.Root, CalendarDiagnostics.Text(IsoDates.DayOf(Index.Last)), CalendarDiagnostics.Text(day));
    }
}
