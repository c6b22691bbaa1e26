namespace Education.Planning.Evaluation;

/// <summary>Bounds that never bind and gates that nothing can raise.</summary>
internal static class LimitCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, CompiledColumn column, Step.Limit step)
    {
        var path = SchemeCompiler.PathOf(step);
        var before = scheme.Extents.Of(step.Of, Facts.None);
        var (floor, cap) = (ExtentOf(step.AtLeast), ExtentOf(step.AtMost));
        if (cap.High < floor.Low)
            yield return EvaluationDiagnostics.FloorAboveCap.At(path, step.Name, step.AtLeast!.ToString(), step.AtMost!.ToString());
        if (step.AtMost is not null && (before.High < cap.Low || IsTop(cap)))
            yield return EvaluationDiagnostics.CapAboveTop.At(path, step.Of.ToString(), step.AtMost.ToString());
        if (step.AtLeast is not null && before.Low > floor.High)
            yield return EvaluationDiagnostics.FloorBelowBottom.At(path, step.Of.ToString(), step.AtLeast.ToString());
        foreach (var rule in step.Rules)
        {
            var truth = scheme.Extents.TruthOf(rule.When, Facts.None);
            if (truth == false || Facts.None.With(scheme.Bound[rule.When], true, scheme.Extents).AreImpossible)
                yield return EvaluationDiagnostics.GateNeverRaised.At(path, step.Name, rule.When.ToString());
            else if (ChangesNothing(rule))
                yield return EvaluationDiagnostics.GateChangesNothing.At(path, step.Name, rule.When.ToString(), rule.Value.ToString());
        }

        Extent ExtentOf(Literal? bound) => bound is null ? Extent.Any : scheme.ExtentOf(bound, column.Type);
        bool IsTop(Extent bound) => column.Type.Kind == ColumnKind.Label && before.High <= bound.Low;
        bool ChangesNothing(Bound rule) => rule.Side == BoundSide.AtLeast
            ? before.Low >= ExtentOf(rule.Value).High
            : before.High <= scheme.CapOf(rule, column.Type).Low;
    }
}
