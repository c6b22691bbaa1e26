using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Whether work of a length fits into its window, and when it must begin at the latest.</summary>
internal static class Lengths
{
    /// <summary>The window with the latest start of the work, or null with a note when the work does not fit. Open windows and lengths below a day always fit.</summary>
    public static DayWindow? Fit(Resolution at, DayWindow window, TimingRule.Lasting lasting)
    {
        var text = lasting.ToString();
        if (window.Last is not { } last || lasting.Amount.Unit is TimingUnit.Hour or TimingUnit.Minute or TimingUnit.Term)
            return window.Step(text, StepRule.Lasting);
        var start = LatestStart(at, last, lasting.Amount.Unit, lasting.Amount.Least ?? 1);
        if (start < window.First)
        {
            var days = new Spot { First = window.First, Last = window.Last };
            at.Notes.Add(SchedulingDiagnostics.DoesNotFit, new TimingRule.Lasting(lasting.Amount).ToString(), days.Text);
            return null;
        }
        return (window with { LatestStart = lasting.IsSplit ? null : start }).Step(text, StepRule.Lasting);
    }

    private static int? LatestStart(Resolution at, int last, TimingUnit unit, int n)
    {
        if (unit is TimingUnit.Workday or TimingUnit.Schoolday)
        {
            var days = unit == TimingUnit.Workday ? at.Calendar.WorkingDays : at.Calendar.SchoolDays;
            return at.TryGet(days.OnOrBefore(IsoDates.DayOf(last)), out var final) && at.TryGet(days.Plus(final, 1 - n), out var first) ? IsoDates.NumberOf(first) : null;
        }
        // The days of a length end on the day before the same day later: count back from the day after the window, where there is one.
        var whole = unit == TimingUnit.TeachingWeek ? TimingUnit.Week : unit;
        return last < IsoDates.Last ? Distances.Move(at, last + 1, whole, -(long)n) : null;
    }
}
