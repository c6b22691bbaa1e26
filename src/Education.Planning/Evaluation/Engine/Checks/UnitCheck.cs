namespace Education.Planning.Evaluation;

/// <summary>Units of measure that do not fit: in sums, comparisons, extremes and among the parts of a reduction.</summary>
/// <remarks>
/// A number without a unit fits everything, for nobody says what it counts. A quotient of unlike units has the unit <c>a per b</c>, of like ones none; a product has none, for a factor may convert.
/// </remarks>
internal sealed class UnitCheck
{
    private const string Per = " per ", Day = "day";

    private readonly CheckedScheme scheme;
    private readonly Dictionary<string, string?> units = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics = [];
    private Step? inspected;

    private UnitCheck(CheckedScheme scheme)
    {
        this.scheme = scheme;
        foreach (var column in scheme.Columns)
            units[column.Name] = column.Step is null ? column.Type.Unit : OfStep(column.Step);
    }

    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme) => new UnitCheck(scheme).diagnostics;

    private string? OfStep(Step step)
    {
        inspected = step;
        var read = StepReads.Of(step).Select(r => Measure(r.Expression)).ToList();
        return step switch
        {
            Step.Calculate or Step.Round or Step.Limit or Step.Winsorise => read[0].Unit,
            Step.Agree s => Common(read.Take(s.Of.Count), keep: false),
            Step.Band => Common(read, keep: false),
            Step.Decide s => Common(TakenBy(s), keep: true),
            Step.Reduce { Method: Reduction.Count or Reduction.Share or Reduction.Product } => null,
            Step.Reduce s => Common(read.Take(s.Of.Count), KeepsUnit(s)),
            _ => null,
        };
    }

    private IEnumerable<Measured> TakenBy(Step.Decide step) => step.Rules.Select(r => r.Result).Append(step.Else).OfType<Outcome.Take>().Select(t => Measure(t.Expression));

    private Measured Measure(Expression expression) => new(expression.Node, Of(scheme.Bound[expression]));

    private static bool KeepsUnit(Step.Reduce step) => step.Method switch
    {
        Reduction.Sum => step.Weights.IsEmpty,
        Reduction.Mean or Reduction.GeometricMean or Reduction.HarmonicMean or Reduction.Minimum or Reduction.Maximum or Reduction.Median or Reduction.Quantile
            or Reduction.First or Reduction.StandardDeviation => true,
        _ => false,
    };

    /// <summary>The unit that several values share; the first that differs is reported.</summary>
    private string? Common(IEnumerable<Measured> values, bool keep)
    {
        Measured? first = null;
        foreach (var value in values.Where(v => v.Unit is not null))
        {
            first ??= value;
            if (first.Unit == value.Unit)
                continue;
            diagnostics.Add(EvaluationDiagnostics.UnlikeUnits.At(SchemeCompiler.PathOf(inspected!), first.Text, first.Unit!, value.Text, value.Unit!));
            return null;
        }
        return keep ? first?.Unit : null;
    }

    private string? Of(ExpressionNode node)
    {
        var parts = node.Children().Select(child => new Measured(child, Of(child))).ToList();
        return node switch
        {
            ExpressionNode.Name n => units.GetValueOrDefault(n.Text),
            ExpressionNode.Negation or ExpressionNode.Call { Function: "abs" } => parts[0].Unit,
            ExpressionNode.Call { Function: "min" or "max" } => Common(parts, keep: true),
            ExpressionNode.Binary { Operator: "-" } when IsDate(node.Children()[0]) => Day,
            ExpressionNode.Binary { Operator: "+" or "-" } => Common(parts, keep: true),
            ExpressionNode.Binary { Operator: "/" } => Quotient(parts[0].Unit, parts[1].Unit),
            ExpressionNode.Binary { IsComparison: true } => Common(parts, keep: false),
            _ => null,
        };
    }

    private static string? Quotient(string? a, string? b)
        => a is null || b is null || a == b || a.Contains(Per, StringComparison.Ordinal) || b.Contains(Per, StringComparison.Ordinal) ? null : a + Per + b;

    private bool IsDate(ExpressionNode node) => node is ExpressionNode.Date || (node is ExpressionNode.Name name && scheme.ColumnOf(name.Text)?.Type.Kind == ColumnKind.Date);

    private sealed record Measured(ExpressionNode Node, string? Unit)
    {
        public string Text => ExpressionPrinter.Print(Node);
    }
}
