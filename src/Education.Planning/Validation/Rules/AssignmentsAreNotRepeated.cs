namespace Education.Planning.Validation;

/// <summary>A party is given one part once.</summary>
internal static class AssignmentsAreNotRepeated
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) => PlanAssignments.Of(contents).SelectMany(list => Check(list.Assignments, list.Owner));

    private static IEnumerable<Diagnostic> Check(ValueList<Assignment> assignments, PlanPath owner)
    {
        var longest = new Dictionary<(Key, Role, string?, int?), Assignment>();
        foreach (var (assignment, i) in PlanAssignments.InTime(assignments))
        {
            var part = (assignment.Party, assignment.Role, assignment.Subject?.Default, assignment.Stage);
            if (longest.TryGetValue(part, out var before) && PlanAssignments.Meet(before, assignment))
                yield return PlanDiagnostics.RepeatedAssignment.At(owner.To("assignments", i), assignment.Party.Text);
            longest[part] = before is null ? assignment : PlanAssignments.Longer(before, assignment);
        }
    }
}
