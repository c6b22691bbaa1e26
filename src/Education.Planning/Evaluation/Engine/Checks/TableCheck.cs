using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Cells of a table that no lookup can reach, and cells that stand in each other's way.</summary>
internal static class TableCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, Step.Lookup step)
    {
        var path = SchemeCompiler.PathOf(step);
        var keys = step.By.Select(b => KeyValues.Of(scheme, b)).ToList();
        foreach (var version in scheme.VersionsOf(step.In))
        {
            if (version.Table.FirstOrDefault(c => c.Keys.Count != keys.Count) is { } odd)
            {
                yield return EvaluationDiagnostics.KeysDoNotFit.At(path, step.In, string.Join(", ", odd.Keys), odd.Keys.Count.ToString(CultureInfo.InvariantCulture), keys.Count.ToString(CultureInfo.InvariantCulture));
                continue;
            }
            for (var i = 0; i < keys.Count; i++)
            {
                foreach (var key in version.Table.Select(c => c.Keys[i]).Distinct(StringComparer.Ordinal).Where(k => !keys[i].CanBe(k)))
                    yield return EvaluationDiagnostics.KeyCannotOccur.At(path, step.In, key, step.By[i].ToString());
            }
        }
    }

    /// <summary>Two cells under the same keys: only the first would ever be read.</summary>
    public static IEnumerable<Diagnostic> Doubled(CheckedScheme scheme)
        => from parameter in scheme.Scheme.Parameters
           from doubled in parameter.Table.GroupBy(c => c.Keys).Where(g => g.Skip(1).Any())
           select EvaluationDiagnostics.DoubledCellOfTable.At(PlanPath.Root.To("parameters").To(parameter.Name), parameter.Name, string.Join(", ", doubled.Key));
}
