namespace Education.Planning.Validation;

/// <summary>The values of milestones go the way of their target and not past it.</summary>
internal static class MilestoneValuesLeadToTheTarget
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents) => contents.Targets.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(TargetCase target)
    {
        if (target.Target.Rule is not TargetRule.Compared { Value: var goal } final || SignOf(final, target.Indicator) is not { } sign)
            yield break;
        Quantity? before = null;
        foreach (var (rule, path) in target.Rules().Skip(1))
        {
            if (rule is not TargetRule.Compared { Value: { Value: not null } value })
                continue;
            if (IsBeyond(before, value, sign))
                yield return PlanDiagnostics.MilestoneAgainstDirection.At(path, rule.ToString(), before!.ToString());
            else if (IsBeyond(value, goal, sign))
                yield return PlanDiagnostics.MilestonePastTarget.At(path, rule.ToString(), final.ToString());
            before = value;
        }
    }

    /// <summary>Whether one value lies beyond another on the way.</summary>
    private static bool IsBeyond(Quantity? one, Quantity other, int sign)
        => one?.Value is { } first && other.Value is { } second && Units.AreAlike(one, other) && first.CompareTo(second) * sign > 0;

    /// <summary>1 where more is better, -1 where less is better; null where neither the rule nor the indicator tells.</summary>
    private static int? SignOf(TargetRule.Compared rule, Indicator? indicator) => (rule.Comparison, indicator?.Direction) switch
    {
        (Comparison.AtLeast or Comparison.Above, _) => 1,
        (Comparison.AtMost or Comparison.Below, _) => -1,
        (_, Direction.Increase) => 1,
        (_, Direction.Decrease) => -1,
        _ => indicator?.Baseline?.Value.Value is { } baseline && rule.Value.Value is { } goal && goal != baseline ? goal.CompareTo(baseline) : null,
    };
}
