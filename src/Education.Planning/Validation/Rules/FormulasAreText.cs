namespace Education.Planning.Validation;

/// <summary>Formulas are kept as text and not computed yet; their indicators must be observed.</summary>
internal static class FormulasAreText
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from placed in contents.Indicators
           where placed.Indicator.Formula is not null
           select PlanDiagnostics.FormulaNotComputed.At(placed.Path.To("formula"), placed.Indicator.Formula!);
}
