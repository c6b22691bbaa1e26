using NodaTime;

namespace Education.Planning.Validation;

/// <summary>The lists of assignments of a plan: those of items, those of indicators.</summary>
internal static class PlanAssignments
{
    public static IEnumerable<(ValueList<Assignment> Assignments, PlanPath Owner)> Of(PlanIndex contents)
        => contents.Items.Select(placed => (placed.Item.Assignments, placed.Path))
            .Concat(contents.Indicators.Select(placed => (placed.Indicator.Assignments, placed.Path)));

    /// <summary>The assignments with their positions, in the order of their first days; those without one come first, equal ones stay as they are.</summary>
    public static IEnumerable<(Assignment Assignment, int Index)> InTime(ValueList<Assignment> assignments)
        => assignments.Select((assignment, i) => (Assignment: assignment, Index: i))
            .OrderBy(placed => placed.Assignment.From, Comparer<LocalDate?>.Default);

    /// <summary>Whether two assignments, the later one second, have a day in common.</summary>
    public static bool Meet(Assignment before, Assignment after) => !DateOrder.IsBefore(before.Until, after.From);

    /// <summary>The one that holds longer; the first where both hold as long.</summary>
    public static Assignment Longer(Assignment one, Assignment other)
        => one.Until is not null && (other.Until is null || DateOrder.IsBefore(one.Until, other.Until)) ? other : one;
}
