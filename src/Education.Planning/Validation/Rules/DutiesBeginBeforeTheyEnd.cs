using NodaTime;

namespace Education.Planning.Validation;

/// <summary>What holds from one day until another holds on some day.</summary>
internal static class DutiesBeginBeforeTheyEnd
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) =>
    [
        .. from list in PlanAssignments.Of(contents)
           from numbered in list.Assignments.Select((assignment, i) => (Assignment: assignment, Path: list.Owner.To("assignments", i)))
           where DateOrder.IsBefore(numbered.Assignment.Until, numbered.Assignment.From)
           select Reversed(numbered.Path, numbered.Assignment.From!.Value, numbered.Assignment.Until!.Value),
        .. from numbered in contents.Plan.Delegations.Select((delegation, i) => (Delegation: delegation, Path: PlanPath.Root.To("delegations", i)))
           where DateOrder.IsBefore(numbered.Delegation.Until, numbered.Delegation.Since)
           select Reversed(numbered.Path, numbered.Delegation.Since!.Value, numbered.Delegation.Until!.Value),
    ];

    private static Diagnostic Reversed(PlanPath path, LocalDate first, LocalDate last)
        => PlanDiagnostics.ReversedDates.At(path, DateOrder.ToText(first), DateOrder.ToText(last));
}
