using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Counts the lag of dependencies on a calendar.</summary>
internal sealed class Lags(SchoolCalendar calendar, PlanFrame frame, List<Diagnostic> diagnostics)
{
    /// <summary>The first day on which an item can begin that waits for another one; null when nothing says so.</summary>
    /// <remarks>A lag that cannot be counted is noted and taken for none: whatever it is, the item comes after the other one.</remarks>
    public LocalDate? Earliest(ItemWait wait, ForwardDate other)
    {
        var together = wait.Dependency.Kind == DependencyKind.Together;
        if ((together ? other.EarliestStart : other.EarliestFinish) is not { } from)
            return null;
        if (wait.Dependency.Lag is { Least: { } least } lag)
        {
            var notes = new Notes(wait.Path);
            var at = new Resolution(calendar, frame, static _ => [], notes, new(Budget.OfATiming), new(IsoDates.NumberOf(frame.Days.End), AtLeastOne: false));
            if (Distances.Move(at, IsoDates.NumberOf(from), lag.Unit, least) is { } day)
                return IsoDates.DayOf(day);
            diagnostics.AddRange(notes.All);
        }
        return together || from == LocalDate.MaxIsoValue ? from : from.PlusDays(1);
    }
}
