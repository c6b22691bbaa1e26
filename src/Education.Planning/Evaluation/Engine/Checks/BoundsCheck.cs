using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Bounds of inputs that exclude every value.</summary>
internal static class BoundsCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme)
        => from level in scheme.Scheme.Levels
           from input in level.Inputs
           where input.Least > input.Most
           let path = PlanPath.Root.To("levels").To(level.Name).To("inputs").To(input.Name)
           select EvaluationDiagnostics.EmptyBounds.At(path, input.Name, Text(input.Least), Text(input.Most));

    private static string Text(decimal? bound) => bound.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}
