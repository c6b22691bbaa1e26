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
        .. from person in contents.Plan.Parties.OfType<Person>()
           from numbered in person.Tenures.Select((tenure, i) => (Tenure: tenure, Path: PlanPath.Root.To("parties", person.Key).To("tenures", i)))
           where DateOrder.IsBefore(numbered.Tenure.Until, numbered.Tenure.From)
           select Reversed(numbered.Path, numbered.Tenure.From!.Value, numbered.Tenure.Until!.Value),
        .. from rota in contents.Plan.Rotas
           let path = PlanPath.Root.To("rotas", rota.Key)
           from span in rota.Turns.Select((turn, i) => (turn.From, Until: turn.Until ?? turn.From, Path: path.To("turns", i))).Prepend((rota.From, rota.Until, Path: path))
           where span.Until < span.From
           select Reversed(span.Path, span.From, span.Until),
    ];

    private static Diagnostic Reversed(PlanPath path, LocalDate first, LocalDate last)
        => PlanDiagnostics.ReversedDates.At(path, DateOrder.ToText(first), DateOrder.ToText(last));
}
