using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Moves a day that is no working day or no school day, and keeps the reason.</summary>
internal static class Rolls
{
    private const int MostDays = 366;

    /// <summary>The window with its day moved; null when it is skipped, or with a note when there is nothing to move to.</summary>
    /// <remarks>Single days and the latest day of a deadline move; wider windows stay.</remarks>
    public static DayWindow? Apply(Resolution at, DayWindow window, TimingRule.Rolled rule)
    {
        if (window.Last is not { } day || (window.First is not null && window.First != day))
            return window;
        var days = rule.ToSchoolday ? at.Calendar.SchoolDays : at.Calendar.WorkingDays;
        if (!at.TryGet(days.Contains(IsoDates.DayOf(day)), out var isFree))
            return null;
        if (isFree)
            return window;
        if (rule.Roll == TimingRoll.Skip)
        {
            at.Notes.Add(SchedulingDiagnostics.Skipped, CalendarDiagnostics.Text(IsoDates.DayOf(day)));
            return null;
        }
        if (Moved(at, days, day, rule.Roll) is not { } moved)
            return null;
        var status = at.Calendar.StatusOf(IsoDates.DayOf(day));
        return (window with { First = window.First is null ? null : moved, Last = moved, Nominal = day })
            .Step($"roll {RollText(rule)}", StepRule.Roll, status.Layer, status.Name);
    }

    private static int? Moved(Resolution at, DayCounter days, int day, TimingRoll roll)
    {
        var (next, previous) = (Neighbour(days, day, forward: true), Neighbour(days, day, forward: false));
        var moved = roll switch
        {
            TimingRoll.Next => next,
            TimingRoll.Previous => previous,
            TimingRoll.Modified => next is { } after && IsoDates.DayOf(after).Month == IsoDates.DayOf(day).Month ? next : previous ?? next,
            _ => next is null || day - previous < next - day ? previous ?? next : next,
        };
        if (moved is null)
            at.Notes.Add(SchedulingDiagnostics.NothingToRollTo, CalendarDiagnostics.Text(IsoDates.DayOf(day)));
        return moved;
    }

    private static int? Neighbour(DayCounter days, int day, bool forward)
    {
        var found = forward ? days.OnOrAfter(IsoDates.DayOf(day)) : days.OnOrBefore(IsoDates.DayOf(day));
        return found.TryGet(out var date) && Math.Abs(IsoDates.NumberOf(date) - day) <= MostDays ? IsoDates.NumberOf(date) : null;
    }

    private static string RollText(TimingRule.Rolled rule)
    {
        var whole = rule.ToString();
        return whole[(whole.LastIndexOf(" roll ", StringComparison.Ordinal) + " roll ".Length)..];
    }
}
