using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Moves a day that is no working day or no school day, and keeps the reason.</summary>
internal static class Rolls
{
    /// <summary>How far a day moves at most.</summary>
    public const int MostDays = 366;

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
        if (Moved(days.Index, day, rule.Roll) is not { } moved)
        {
            at.Notes.Add(SchedulingDiagnostics.NothingToRollTo, CalendarDiagnostics.Text(IsoDates.DayOf(day)));
            return null;
        }
        var status = at.Calendar.StatusOf(IsoDates.DayOf(day));
        return (window with { First = window.First is null ? null : moved, Last = moved, Nominal = day })
            .Step($"roll {RollText(rule)}", StepRule.Roll, status.Layer, status.Name);
    }

    /// <summary>Where a day that is not in the set moves to, other than <see cref="TimingRoll.Skip"/>; null when nothing is near enough.</summary>
    public static int? Moved(DayIndex days, int day, TimingRoll roll)
    {
        switch (roll)
        {
            case TimingRoll.Next:
                return Next(days, day);
            case TimingRoll.Previous:
                return Previous(days, day);
            case TimingRoll.Modified:
                return Next(days, day) is { } after && (Previous(days, day) is null || IsoDates.DayOf(after).Month == IsoDates.DayOf(day).Month) ? after : Previous(days, day);
            default:
                var (next, previous) = (Next(days, day), Previous(days, day));
                return next is null || day - previous < next - day ? previous ?? next : next;
        }
    }

    private static int? Next(DayIndex days, int day) => days.OnOrAfter(day) is { } found && found - day <= MostDays ? found : null;

    private static int? Previous(DayIndex days, int day) => days.OnOrBefore(day) is { } found && day - found <= MostDays ? found : null;

    private static string RollText(TimingRule.Rolled rule)
    {
        var whole = rule.ToString();
        return whole[(whole.LastIndexOf(" roll ", StringComparison.Ordinal) + " roll ".Length)..];
    }
}
