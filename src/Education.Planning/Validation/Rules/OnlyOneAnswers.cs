namespace Education.Planning.Validation;

/// <summary>At most one party is accountable for an item, and one leads, on any day and for any side of it.</summary>
internal static class OnlyOneAnswers
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => PlanAssignments.Of(contents).SelectMany(list
            => Clashes(list.Assignments, list.Owner, Role.Accountable, PlanDiagnostics.TwoAccountable)
                .Concat(Clashes(list.Assignments, list.Owner, Role.Lead, PlanDiagnostics.TwoLeads)));

    private static IEnumerable<Diagnostic> Clashes(ValueList<Assignment> assignments, PlanPath owner, Role role, DiagnosticDescriptor descriptor)
    {
        var longest = new Dictionary<string, Assignment>(StringComparer.Ordinal);
        foreach (var (assignment, i) in PlanAssignments.InTime(assignments))
        {
            if (assignment.Role != role)
                continue;
            var side = assignment.Subject?.Default ?? "";
            if (longest.TryGetValue(side, out var before) && before.Party != assignment.Party && PlanAssignments.Meet(before, assignment))
                yield return descriptor.At(owner.To("assignments", i), assignment.Party.Text, before.Party.Text);
            longest[side] = before is null ? assignment : PlanAssignments.Longer(before, assignment);
        }
    }
}
