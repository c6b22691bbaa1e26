using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Bounds of inputs that exclude every value, doubled cells of tables, and versions of a parameter that hold on the same day.</summary>
internal static class BoundsCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme) => Inputs(scheme).Concat(TableCheck.Doubled(scheme)).Concat(Versions(scheme));

    private static IEnumerable<Diagnostic> Inputs(CheckedScheme scheme)
        => from level in scheme.Scheme.Levels
           from input in level.Inputs
           where input.Least > input.Most
           let path = PlanPath.Root.To("levels").To(level.Name).To("inputs").To(input.Name)
           select EvaluationDiagnostics.EmptyBounds.At(path, input.Name, Text(input.Least), Text(input.Most));

    private static string Text(decimal? bound) => bound.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Diagnostic> Versions(CheckedScheme scheme)
    {
        foreach (var versions in scheme.Scheme.Parameters.GroupBy(p => p.Name, StringComparer.Ordinal))
        {
            var path = PlanPath.Root.To("parameters").To(versions.Key);
            foreach (var version in versions.Where(v => v.From > v.Until))
                yield return EvaluationDiagnostics.NeverInForce.At(path, versions.Key, DateText.Print(version.From!.Value), DateText.Print(version.Until!.Value));
            // In order of their first day, the latest last day so far tells whether the next one overlaps.
            var ordered = versions.Where(v => !(v.From > v.Until)).OrderBy(v => v.From ?? NodaTime.LocalDate.MinIsoValue).ToList();
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered.Take(i).Any(earlier => !(earlier.Until < ordered[i].From)))
                {
                    yield return EvaluationDiagnostics.VersionsOverlap.At(path, versions.Key, ordered[i].From is { } from ? DateText.Print(from) : "…");
                    break;
                }
            }
        }
    }
}
