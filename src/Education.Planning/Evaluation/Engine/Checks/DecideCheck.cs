using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Rules of a decision that nothing reaches, and conditions that never hold.</summary>
internal static class DecideCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step.Decide step)
    {
        var path = SchemeCompiler.PathOf(step);
        var number = 0;
        foreach (var (rule, before) in StepFacts.Rules(step, scheme.Extents))
        {
            number++;
            var truth = before.AreImpossible ? false : scheme.Extents.TruthOf(rule.When, before);
            if (truth is null && before.With(scheme.Bound[rule.When], true, scheme.Extents).AreImpossible)
                truth = false;
            if (truth == false)
                yield return EvaluationDiagnostics.RuleNeverHolds.At(path, Text(number), step.Name, rule.When.ToString());
            if (truth != true || (rule.SkipsAbsent && scheme.Bound[rule.When].Names().Any()))
                continue;
            if (number < step.Rules.Count)
                yield return EvaluationDiagnostics.RuleNotReached.At(path, Text(number + 1), step.Name, Text(number), rule.When.ToString());
            yield break;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
