using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>What every step of resolving one timing shares.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Frame">The plan's own period and year.</param>
/// <param name="ItemDates">The windows of another item; empty when it has no date.</param>
/// <param name="Notes">Where reasons are collected.</param>
/// <param name="Budget">How many periods may still be expanded.</param>
/// <param name="Horizon">How far a repeated rule with an open end is expanded.</param>
internal sealed record Resolution(SchoolCalendar Calendar, PlanFrame Frame, Func<Key, IReadOnlyList<ResolvedWindow>> ItemDates, Notes Notes, Budget Budget, Horizon Horizon)
{
    /// <summary>The day on which an occurrence of the clause was done, by its key; null when that is not known.</summary>
    public Func<string, LocalDate?> Actual { get; init; } = static _ => null;

    /// <summary>The value of an answer; without one, its reason is noted.</summary>
    public bool TryGet<T>(CalendarAnswer<T> answer, out T value)
    {
        if (answer.IsKnown)
        {
            value = answer.Value;
            return true;
        }
        value = default!;
        Notes.Add(answer.WhyNot);
        return false;
    }

    /// <summary>The layer that gives an academic year.</summary>
    public Key? LayerOfYear(int startYear) => Array.Find(Calendar.Index.Years, year => year.Year.StartYear == startYear)?.Layer.Key;

    /// <summary>The layer that decides what a day is.</summary>
    public Key? LayerOfDay(int day) => Calendar.StatusOf(IsoDates.DayOf(day)) is { Kind: not DayKind.NotKnown } status ? status.Layer : null;

    /// <summary>The only one of several spans; otherwise a note that there is none, or that there are several.</summary>
    public DateInterval? Only(ValueList<DateInterval> found, string what, YearInForce year)
    {
        if (found.Count == 1)
            return found[0];
        if (found.IsEmpty)
            Notes.Add(SchedulingDiagnostics.NotInYear, what, year.Text);
        else
            Notes.Add(SchedulingDiagnostics.Ambiguous, what, year.Text, string.Join(", ", found.Take(4).Select(days => CalendarDiagnostics.Text(days.Start))));
        return null;
    }
}
