namespace Education.Planning.Evaluation;

/// <summary>Checks the types of expressions and steps, and gives text literals beside a scale their place on it.</summary>
internal sealed class TypeChecker(EvaluationScheme scheme, Dictionary<string, CompiledColumn> columns, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, ValueList<string>> scales = scheme.Scales.GroupBy(s => s.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Labels, StringComparer.Ordinal);

    private const string DaysBetween = "day";

    private PlanPath path = PlanPath.Root;

    /// <summary>Every expression of the scheme with its labels bound.</summary>
    public Dictionary<Expression, ExpressionNode> Bound { get; } = [];

    public static ColumnType TypeOf(Literal? literal) => literal switch
    {
        { Flag: not null } => ColumnType.Flag,
        { Text: { } text } => DateText.Read(text) is null ? ColumnType.Text : ColumnType.Date,
        _ => ColumnType.Number(),
    };

    public void CheckScale(string? scale, PlanPath at)
    {
        if (scale is not null && !scales.ContainsKey(scale))
            diagnostics.Add(EvaluationDiagnostics.UnknownName.At(at, scale));
    }

    public ColumnType TypeOf(Step step)
    {
        path = SchemeCompiler.PathOf(step);
        var read = new List<ColumnType>();
        foreach (var (expression, needed) in StepReads.Of(step))
        {
            var type = Bind(expression);
            Check(expression.ToString(), type, needed);
            read.Add(type);
        }
        return step switch
        {
            Step.Calculate => read[0],
            Step.Round => read[0].Kind == ColumnKind.Number ? read[0] : ColumnType.Number(),
            Step.Limit s => Limited(s, read[0]),
            Step.Band s => Banded(s),
            Step.Lookup s => Given(s.Scale, scheme.Parameters.Where(p => p.Name == s.In).SelectMany(p => p.Table.Select(c => c.Value)).OfType<Literal>(), [s.Else]),
            Step.Decide s => Given(s.Scale, [], [.. s.Rules.Select(r => r.Result), s.Else]),
            Step.Reduce s => Reduced(s, read),
            Step.Require or Step.Select => ColumnType.Flag,
            Step.Agree s => Agreed(s, read),
            Step.Winsorise => read[0],
            _ => ColumnType.Number(),
        };
    }

    private ColumnType Bind(Expression expression)
    {
        var type = TypeOf(expression.Node, out var bound);
        Bound[expression] = bound;
        return type;
    }

    private void Check(string what, ColumnType type, ReadAs needed)
    {
        var fits = needed switch
        {
            ReadAs.Number => type.Kind == ColumnKind.Number,
            ReadAs.AnyNumber => type.Kind is ColumnKind.Number or ColumnKind.Real,
            ReadAs.Ordered => type.Kind is ColumnKind.Number or ColumnKind.Label or ColumnKind.Date,
            ReadAs.Flag => type.Kind == ColumnKind.Flag,
            _ => true,
        };
        if (fits)
            return;
        if (type.Kind == ColumnKind.Real)
            diagnostics.Add(EvaluationDiagnostics.UnroundedReal.At(path, what));
        else
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, what, TypeWords.Of(type), TypeWords.Of(needed)));
    }

    private ColumnType TypeOf(ExpressionNode node, out ExpressionNode bound)
    {
        bound = node;
        switch (node)
        {
            case ExpressionNode.Number:
                return ColumnType.Number();
            case ExpressionNode.Flag:
                return ColumnType.Flag;
            case ExpressionNode.Label:
                return ColumnType.Text;
            case ExpressionNode.Name name:
                return columns.TryGetValue(name.Text, out var column) ? column.Type : ColumnType.Number();
            case ExpressionNode.Binary binary:
                return OfBinary(binary, out bound);
            case ExpressionNode.Negation negation:
                var negated = Operand(negation.Operand, ReadAs.AnyNumber, out var operand);
                bound = new ExpressionNode.Negation(operand);
                return negated;
            case ExpressionNode.Not not:
                Operand(not.Operand, ReadAs.Flag, out var condition);
                bound = new ExpressionNode.Not(condition);
                return ColumnType.Flag;
            case ExpressionNode.All all:
                bound = new ExpressionNode.All(Operands(all.Parts, ReadAs.Flag, out _));
                return ColumnType.Flag;
            case ExpressionNode.Any any:
                bound = new ExpressionNode.Any(Operands(any.Parts, ReadAs.Flag, out _));
                return ColumnType.Flag;
            case ExpressionNode.IsState test:
                Operand(test.Operand, ReadAs.Any, out var tested);
                bound = new ExpressionNode.IsState(tested, test.Negated, test.State);
                return ColumnType.Flag;
            default:
                var call = (ExpressionNode.Call)node;
                bound = new ExpressionNode.Call(call.Function, Operands(call.Arguments, call.Function is "min" or "max" ? ReadAs.Any : ReadAs.AnyNumber, out var arguments));
                return OfCall(call, arguments);
        }
    }

    private ColumnType Operand(ExpressionNode node, ReadAs needed, out ExpressionNode bound)
    {
        var type = TypeOf(node, out bound);
        Check(ExpressionPrinter.Print(node), type, needed);
        return type;
    }

    private ValueList<ExpressionNode> Operands(ValueList<ExpressionNode> nodes, ReadAs needed, out List<ColumnType> types)
    {
        types = [];
        var bound = new List<ExpressionNode>();
        foreach (var node in nodes)
        {
            types.Add(Operand(node, needed, out var one));
            bound.Add(one);
        }
        return bound.ToValueList();
    }

    private ColumnType OfCall(ExpressionNode.Call call, List<ColumnType> arguments)
    {
        if (call.Function is "sqrt" or "ln" or "exp")
            return ColumnType.Real;
        if (call.Function == "abs")
            return arguments[0];
        if (arguments.Any(t => t.Kind is ColumnKind.Label or ColumnKind.Date))
        {
            if (arguments.Distinct().Count() > 1)
                Mismatch(call, arguments[0], arguments.First(t => t != arguments[0]));
            return arguments[0];
        }
        foreach (var (node, type) in call.Arguments.Zip(arguments))
            Check(ExpressionPrinter.Print(node), type, ReadAs.AnyNumber);
        return arguments.Any(t => t.Kind == ColumnKind.Real) ? ColumnType.Real : arguments[0];
    }

    private ColumnType OfBinary(ExpressionNode.Binary binary, out ExpressionNode bound)
    {
        ColumnType left = TypeOf(binary.Left, out var l), right = TypeOf(binary.Right, out var r);
        if (binary.IsComparison || binary.Operator == "-")
        {
            (r, right) = Dated(r, right, left);
            (l, left) = Dated(l, left, right);
        }
        if (binary.IsComparison)
        {
            if (left.Kind == ColumnKind.Label && r is ExpressionNode.Label rightLabel)
                (r, right) = (Place(rightLabel, left), left);
            else if (right.Kind == ColumnKind.Label && l is ExpressionNode.Label leftLabel)
                (l, left) = (Place(leftLabel, right), right);
            bound = new ExpressionNode.Binary(binary.Operator, l, r);
            CheckComparison(binary, left, right);
            return ColumnType.Flag;
        }
        bound = new ExpressionNode.Binary(binary.Operator, l, r);
        if (binary.Operator == "-" && left.Kind == ColumnKind.Date && right.Kind == ColumnKind.Date)
            return ColumnType.Number(DaysBetween);
        Check(ExpressionPrinter.Print(binary.Left), left, ReadAs.AnyNumber);
        Check(ExpressionPrinter.Print(binary.Right), right, ReadAs.AnyNumber);
        var isExactPower = binary.Operator != "^" || binary.Right is ExpressionNode.Number { Value.IsWhole: true } or ExpressionNode.Negation { Operand: ExpressionNode.Number { Value.IsWhole: true } };
        return left.Kind == ColumnKind.Real || right.Kind == ColumnKind.Real || !isExactPower ? ColumnType.Real : ColumnType.Number();
    }

    /// <summary>A text beside a date is a date.</summary>
    private static (ExpressionNode, ColumnType) Dated(ExpressionNode node, ColumnType type, ColumnType beside)
        => beside.Kind == ColumnKind.Date && node is ExpressionNode.Label text && DateText.Read(text.Value) is { } day ? (new ExpressionNode.Date(day), beside) : (node, type);

    private void CheckComparison(ExpressionNode.Binary binary, ColumnType left, ColumnType right)
    {
        if (left.Kind == ColumnKind.Real || right.Kind == ColumnKind.Real)
            diagnostics.Add(EvaluationDiagnostics.UnroundedReal.At(path, ExpressionPrinter.Print(left.Kind == ColumnKind.Real ? binary.Left : binary.Right)));
        else if (left.Kind != right.Kind || left.Scale != right.Scale)
            Mismatch(binary.Right, right, left);
        else if (left.Kind is ColumnKind.Flag or ColumnKind.Text && binary.Operator is not ("=" or "<>"))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, ExpressionPrinter.Print(binary.Left), TypeWords.Of(left), TypeWords.Of(ReadAs.Ordered)));
    }

    private void Mismatch(ExpressionNode node, ColumnType found, ColumnType needed)
        => diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, ExpressionPrinter.Print(node), TypeWords.Of(found), TypeWords.Of(needed)));

    private ExpressionNode.Label Place(ExpressionNode.Label label, ColumnType scale) => label with { Place = PlaceOf(label.Value, scale.Scale!) };

    private int PlaceOf(string label, string scale)
    {
        var labels = scales.GetValueOrDefault(scale);
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label)
                return i;
        }
        diagnostics.Add(EvaluationDiagnostics.NotOnScale.At(path, label, scale));
        return 0;
    }

    private ColumnType Limited(Step.Limit step, ColumnType type)
    {
        foreach (var literal in step.Rules.Select(r => r.Value).Prepend(step.AtMost).Prepend(step.AtLeast).OfType<Literal>())
            CheckLiteral(literal, type);
        if (type.Kind != ColumnKind.Label && step.Rules.Any(r => r.Side == BoundSide.Below))
            diagnostics.Add(EvaluationDiagnostics.BadShape.At(path, step.Name, Phrases.BarsALabel));
        return type;
    }

    private void CheckLiteral(Literal literal, ColumnType type)
    {
        if (type.Kind == ColumnKind.Label && literal.Text is { } label)
            PlaceOf(label, type.Scale!);
        else if (TypeOf(literal).Kind != type.Kind && (type.Kind != ColumnKind.Text || literal.Text is null))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, literal.ToString(), TypeWords.Of(TypeOf(literal)), TypeWords.Of(type)));
    }

    private ColumnType Banded(Step.Band step)
    {
        var bands = step.In is null ? [step.Bands] : scheme.Parameters.Where(p => p.Name == step.In).Select(p => p.Bands).ToList();
        foreach (var list in bands.OfType<Bands>())
            CheckCuts(step.Name, list.Cuts);
        return Given(step.Scale, bands.OfType<Bands>().SelectMany(b => b.Cuts.Select(c => c.Value).Prepend(b.Lowest)), []);
    }

    private void CheckCuts(string name, ValueList<Cut> cuts)
    {
        foreach (var (before, cut) in cuts.Zip(cuts.Skip(1)))
        {
            if (before.At.Constant is { } low && cut.At.Constant is { } high && (low > high || (low == high && (!before.Inclusive || cut.Inclusive))))
                diagnostics.Add(EvaluationDiagnostics.CutsNotRising.At(path, name, cut.At.ToString(), before.At.ToString()));
        }
    }

    private ColumnType? Taken(ValueList<Outcome> outcomes)
    {
        var takes = outcomes.OfType<Outcome.Take>().Select(t => (Text: t.Expression.ToString(), Type: Bind(t.Expression))).ToList();
        foreach (var (text, type) in takes.Where(t => t.Type.Kind != takes[0].Type.Kind || t.Type.Scale != takes[0].Type.Scale))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, text, TypeWords.Of(type), TypeWords.Of(takes[0].Type)));
        return takes.Count == 0 ? null : takes[0].Type;
    }

    /// <summary>The type that literals and outcomes share.</summary>
    private ColumnType Given(string? scale, IEnumerable<Literal> literals, ValueList<Outcome> outcomes)
    {
        CheckScale(scale, path);
        var taken = Taken(outcomes);
        var all = literals.Concat(outcomes.OfType<Outcome.Then>().Select(t => t.Value)).ToList();
        var type = scale is not null ? ColumnType.LabelOf(scale) : taken ?? (all.Count == 0 ? ColumnType.Number() : TypeOf(all[0]));
        foreach (var literal in all)
            CheckLiteral(literal, type);
        if (taken is not null && (taken.Kind != type.Kind || taken.Scale != type.Scale))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, path.Text, TypeWords.Of(taken), TypeWords.Of(type)));
        return type;
    }

    /// <summary>Raters rate on one scale.</summary>
    private ColumnType Agreed(Step.Agree step, List<ColumnType> read)
    {
        foreach (var (text, type) in step.Of.Zip(read, (of, type) => (of.ToString(), type)).Where(r => r.type.Kind != read[0].Kind || r.type.Scale != read[0].Scale))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, text, TypeWords.Of(type), TypeWords.Of(read[0])));
        if (step.Of.Count > 0 && read[0].Kind == ColumnKind.Real)
            diagnostics.Add(EvaluationDiagnostics.UnroundedReal.At(path, step.Of[0].ToString()));
        return ColumnType.Number();
    }

    private ColumnType Reduced(Step.Reduce step, List<ColumnType> read)
    {
        var items = read.Take(step.Of.Count).ToList();
        if (items.Count == 0)
            return ColumnType.Number();
        if (step.Absent.FirstOrDefault(a => a.StandIn is not null)?.StandIn is { } number && items.FirstOrDefault(t => t.Kind is not (ColumnKind.Number or ColumnKind.Real)) is { } item)
            CheckLiteral(number, item);
        if (step.Method is Reduction.GeometricMean or Reduction.StandardDeviation or Reduction.VariationCoefficient or Reduction.Skewness)
            return ColumnType.Real;
        if (step.Method is Reduction.Sum or Reduction.Mean)
            return items.Any(t => t.Kind == ColumnKind.Real) ? ColumnType.Real : ColumnType.Number();
        if (step.Method is not (Reduction.Minimum or Reduction.Maximum or Reduction.First))
            return ColumnType.Number();
        foreach (var other in items.Where(t => t.Kind != items[0].Kind || t.Scale != items[0].Scale))
            diagnostics.Add(EvaluationDiagnostics.WrongType.At(path, step.Name, TypeWords.Of(other), TypeWords.Of(items[0])));
        return items[0];
    }
}
