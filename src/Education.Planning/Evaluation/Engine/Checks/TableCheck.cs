using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Cells of a table that no lookup can reach, and cells that stand in each other's way.</summary>
internal static class TableCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme)
    {
        var lookups = scheme.Scheme.Steps.OfType<Step.Lookup>().ToLookup(s => s.In, StringComparer.Ordinal);
        return scheme.Scheme.Parameters.SelectMany(p => Doubled(p).Concat(Reached(scheme, p, [.. lookups[p.Name]])));
    }

    /// <summary>Two cells under the same keys: only the first would ever be read.</summary>
    private static IEnumerable<Diagnostic> Doubled(Parameter table) => table.Table.GroupBy(c => c.Keys).Where(g => g.Skip(1).Any())
        .Select(doubled => EvaluationDiagnostics.DoubledCellOfTable.At(PathOf(table), table.Name, string.Join(", ", doubled.Key)));

    private static IEnumerable<Diagnostic> Reached(CheckedScheme scheme, Parameter table, List<Step.Lookup> lookups)
    {
        foreach (var lookup in lookups)
        {
            if (table.Table.FirstOrDefault(c => c.Keys.Count != lookup.By.Count) is { } odd)
                yield return EvaluationDiagnostics.KeysDoNotFit.At(SchemeCompiler.PathOf(lookup), table.Name, string.Join(", ", odd.Keys), Text(odd.Keys.Count), Text(lookup.By.Count));
        }
        var fitting = lookups.Where(l => table.Table.All(c => c.Keys.Count == l.By.Count)).ToList();
        // A dotted name may reach cells, too, that no lookup does.
        if (fitting.Count == 0 || fitting.Count < lookups.Count || scheme.Columns.Any(c => c.IsParameter && c.Name.StartsWith(table.Name + ".", StringComparison.Ordinal)))
            yield break;
        for (var i = 0; i < fitting[0].By.Count; i++)
        {
            var keys = fitting.Select(l => l.By[i]).Distinct().Select(by => KeyValues.Of(scheme, by)).ToList();
            foreach (var key in table.Table.Select(c => c.Keys[i]).Distinct(StringComparer.Ordinal).Where(k => !keys.Exists(v => v.CanBe(k))))
                yield return EvaluationDiagnostics.KeyCannotOccur.At(PathOf(table), table.Name, key);
        }
    }

    private static PlanPath PathOf(Parameter table) => PlanPath.Root.To("parameters").To(table.Name);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
