using Education.Planning.Responsibility;

namespace Education.Planning.Validation;

/// <summary>Where parties are given work, or a target is set, somebody answers for it.</summary>
/// <remarks>
/// <para>The accountable party answers; where there is none, the lead; where there is none, the responsible party if
/// there is only one, and where all of them are sets of organisations, each unit for itself. Whoever answers for an item
/// answers for everything inside it, unless that names somebody else.</para>
/// <para>Somebody ought to answer for an item to which parties are assigned as responsible, joint, supporting or coordinating; and, in a plan without owner, for an
/// item that carries targets. Items that name nobody are the owner's and are not reported: many plans name parties only here and there.</para>
/// </remarks>
internal static class SomebodyAnswers
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var answered = new HashSet<PlacedItem>(ReferenceEqualityComparer.Instance);
        foreach (var placed in contents.Items) // items around an item come before it
        {
            if (HasAnswer(placed.Item.Assignments, contents) || (placed.Parent is { } parent && answered.Contains(parent)))
                answered.Add(placed);
            else if (placed.Item.Assignments.Any(IsWork))
                yield return PlanDiagnostics.NobodyAnswers.At(placed.Path, placed.Item.Key.Text);
            else if (contents.Plan.Owner is null && HasUnansweredTarget(placed.Item, contents))
                yield return PlanDiagnostics.NobodyAnswers.At(placed.Path, placed.Item.Key.Text);
        }
    }

    private static bool HasAnswer(ValueList<Assignment> assignments, PlanIndex contents)
    {
        if (assignments.Any(assignment => RolesInForce.IsAnswering(assignment.Role)))
            return true;
        return Answers.IsClear(assignments.Where(assignment => assignment.Role == Role.Responsible).Select(assignment => assignment.Party).Distinct().ToValueList(), contents.PartyOf);
    }

    private static bool IsWork(Assignment assignment) => assignment.Role is Role.Responsible or Role.Joint or Role.Supporting or Role.Coordinating;

    private static bool HasUnansweredTarget(PlanItem item, PlanIndex contents)
        => !item.Targets.IsEmpty || PlanContents.IndicatorsOf(item).Any(indicator => !indicator.Targets.IsEmpty && !HasAnswer(indicator.Assignments, contents));
}
