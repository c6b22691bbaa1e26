using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Settles which scheme reads results of which, and orders them.</summary>
internal sealed class SchemeLinks
{
    private readonly List<CompiledScheme> schemes;
    private readonly Dictionary<string, CompiledScheme> byName = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics = [];

    private SchemeLinks(List<CompiledScheme> schemes) => this.schemes = schemes;

    public static CompiledSchemes Link(IEnumerable<CompiledScheme> schemes) => new SchemeLinks([.. schemes]).Link();

    private CompiledSchemes Link()
    {
        for (var i = 0; i < schemes.Count; i++)
        {
            if (!byName.TryAdd(NameOf(i), schemes[i]))
                diagnostics.Add(EvaluationDiagnostics.DoubledScheme.At(PathOf(i), NameOf(i)));
        }
        for (var i = 0; i < schemes.Count; i++)
        {
            foreach (var column in schemes[i].Columns.Where(c => c.From is not null))
            {
                Check(column, PathOf(i).To("levels").To(column.Level).To("inputs").To(column.Name), column.From!);
                CheckUse(schemes[i], column, PathOf(i));
            }
        }
        var order = DependencyOrder.Of(byName.Keys, NeedsOf, circle => diagnostics.Add(EvaluationDiagnostics.SchemeCycle.At(PlanPath.Root.To("schemes").To(circle[0]), string.Join(" ← ", circle))));
        return new(order.Select(name => byName[name]).ToValueList(), diagnostics.ToValueList());
    }

    private void Check(CompiledColumn column, PlanPath path, SchemeColumn from)
    {
        if (!byName.TryGetValue(from.Scheme.Text, out var scheme))
        {
            diagnostics.Add(EvaluationDiagnostics.UnknownScheme.At(path, from.Scheme.Text));
            return;
        }
        var source = scheme.Columns.FirstOrDefault(c => c.Name == from.Column && !c.IsParameter);
        if (source is null)
            diagnostics.Add(EvaluationDiagnostics.UnknownColumnOfScheme.At(path, from.Scheme.Text, from.Column));
        else if (source.Level != column.Level)
            diagnostics.Add(EvaluationDiagnostics.OtherLevel.At(path, from.ToString(), source.Level, column.Level));
        else if (!Fits(scheme, source.Type, column))
            diagnostics.Add(EvaluationDiagnostics.OtherType.At(path, from.ToString(), TypeWords.Of(source.Type), TypeWords.Of(column.Type)));
    }

    /// <summary>What is taken over must count for something, and a mean should say for how much.</summary>
    private void CheckUse(CompiledScheme reader, CompiledColumn taken, PlanPath path)
    {
        var readers = reader.Columns.Where(column => column.Reads.Any(name => name.Text == taken.Name)).ToList();
        if (readers.Count == 0)
            diagnostics.Add(EvaluationDiagnostics.DecidesNothing.At(path.To("levels").To(taken.Level).To("inputs").To(taken.Name), taken.Name, taken.From!.ToString()));
        foreach (var mean in readers.Where(column => column.Step is Step.Reduce { To: null, Weights.IsEmpty: true, Of.Count: > 1, Method: Reduction.Mean or Reduction.GeometricMean or Reduction.HarmonicMean }))
            diagnostics.Add(EvaluationDiagnostics.NoWeightStated.At(path.To("steps").To(mean.Name), taken.Name, taken.From!.ToString(), mean.Name));
    }

    private bool Fits(CompiledScheme scheme, ColumnType source, CompiledColumn column)
    {
        var reader = schemes.First(s => s.Columns.Contains(column));
        return source.Kind == column.Type.Kind
            && (source.Unit is null || column.Type.Unit is null || source.Unit == column.Type.Unit)
            && (source.Kind != ColumnKind.Label || LabelsOf(scheme, source.Scale!) == LabelsOf(reader, column.Type.Scale!));
    }

    private static ValueList<string> LabelsOf(CompiledScheme scheme, string scale) => scheme.Scheme.Scales.FirstOrDefault(s => s.Name == scale)?.Labels ?? [];

    private IEnumerable<string> NeedsOf(string name) => byName[name].Columns.Select(c => c.From?.Scheme.Text).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The key of a scheme; one without a key has its place, to which nothing can refer.</summary>
    private string NameOf(int place) => schemes[place].Scheme.Key?.Text ?? string.Create(CultureInfo.InvariantCulture, $"[{place}]");

    private PlanPath PathOf(int place) => PlanPath.Root.To("schemes").To(NameOf(place));
}
