namespace Education.Planning.Evaluation;

/// <summary>Between which ends every column of a scheme lies and which conditions are settled, found by interval arithmetic over the bounds that its inputs declare.</summary>
/// <remarks>Everything holds of values that are present; absent ones are outside of it.</remarks>
internal sealed class Extents
{
    private const int DeepestFormula = 8;

    private readonly Dictionary<string, Known> known = new(StringComparer.Ordinal);

    public Extents(CheckedScheme scheme)
    {
        Scheme = scheme;
        foreach (var column in scheme.Columns)
            known[column.Name] = new(new StepExtent(this, column).Find(), TruthOf(column), 1 + column.Reads.Select(r => Find(r.Text).Depth).DefaultIfEmpty().Max());
    }

    public CheckedScheme Scheme { get; }

    public Extent Of(string column) => known[column].Extent;

    public Extent Of(Expression expression, Facts facts) => Of(Scheme.Bound[expression], facts);

    /// <summary>Where an expression lies while some facts hold.</summary>
    public Extent Of(ExpressionNode node, Facts facts) => node switch
    {
        ExpressionNode.Number n => Extent.Of(n.Value),
        ExpressionNode.Label { Place: { } place } => Extent.Of(place),
        ExpressionNode.Date d => Extent.Of(Cell.OfDate(d.Day).Number),
        ExpressionNode.Name n => facts.Narrow(n, Find(n.Text).Extent),
        ExpressionNode.Negation n => -Of(n.Operand, facts),
        ExpressionNode.Call c => IsReal(c) ? Called(c, facts).Sign() : Called(c, facts),
        ExpressionNode.Binary { IsComparison: false } b => IsReal(b) ? Calculated(b, facts).Sign() : Calculated(b, facts),
        _ => Extent.Any,
    };

    public bool? TruthOf(Expression expression, Facts facts) => TruthOf(Scheme.Bound[expression], facts);

    /// <summary>Whether a condition holds whatever is present; null when it depends.</summary>
    public bool? TruthOf(ExpressionNode node, Facts facts) => node switch
    {
        ExpressionNode.Flag f => f.Value,
        ExpressionNode.Name n => Find(n.Text).Truth,
        ExpressionNode.Not n => !TruthOf(n.Operand, facts),
        ExpressionNode.All a => Joined(a.Parts, facts, decisive: false),
        ExpressionNode.Any a => Joined(a.Parts, facts, decisive: true),
        ExpressionNode.Binary { IsComparison: true } b => Compared(b.Operator, Of(b.Left, facts), Of(b.Right, facts)),
        _ => null,
    };

    /// <summary>The bound formula of a column that is calculated on its row; null for any other, and at the end of a long chain of them.</summary>
    public ExpressionNode? FormulaOf(string column)
        => Scheme.ColumnOf(column)?.Step is Step.Calculate step && Find(column).Depth <= DeepestFormula ? Scheme.Bound[step.Formula] : null;

    private Known Find(string column) => known.GetValueOrDefault(column, Known.Nothing);

    private bool? TruthOf(CompiledColumn column) => column.Type.Kind != ColumnKind.Flag ? null : column switch
    {
        { Step: Step.Calculate s } => TruthOf(s.Formula, Facts.None),
        { IsParameter: true } => Scheme.VersionsOf(column.Name).Select(p => p.Value?.Flag).Distinct().ToList() is [{ } only] ? only : null,
        _ => null,
    };

    private bool? Joined(ValueList<ExpressionNode> parts, Facts facts, bool decisive)
    {
        bool? result = !decisive;
        foreach (var part in parts)
        {
            var truth = TruthOf(part, facts);
            if (truth == decisive)
                return decisive;
            if (truth is null)
                result = null;
        }
        return result;
    }

    private static bool? Compared(string sign, Extent left, Extent right) => sign switch
    {
        "<" => left.High < right.Low ? true : left.Low >= right.High ? false : null,
        "<=" => left.High <= right.Low ? true : left.Low > right.High ? false : null,
        ">" => left.Low > right.High ? true : left.High <= right.Low ? false : null,
        ">=" => left.Low >= right.High ? true : left.High < right.Low ? false : null,
        "=" => AreEqual(left, right),
        _ => !AreEqual(left, right),
    };

    private static bool? AreEqual(Extent left, Extent right)
        => left.Single is { } one && one == right.Single ? true : Extent.Common(left, right).IsEmpty ? false : null;

    private Extent Calculated(ExpressionNode.Binary binary, Facts facts)
    {
        Extent left = Of(binary.Left, facts), right = Of(binary.Right, facts);
        return binary.Operator switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            _ => Power(left, right),
        };
    }

    // An even power is never negative, a power of what is never negative neither.
    private static Extent Power(Extent left, Extent right)
    {
        if (right.Single is not { IsWhole: true } power || power < 1)
            return left.IsNeverNegative ? Extent.Between(Rational.Zero, null) : Extent.Any;
        var isEven = power.Numerator.IsEven;
        var lowest = left.IsNeverNegative || isEven ? Rational.Zero : (Rational?)null;
        return power.Numerator > 4 ? Extent.Between(lowest, null)
            : Extent.Common(Enumerable.Repeat(left, (int)power.Numerator).Aggregate(Extent.Of(1), (product, one) => product * one), Extent.Between(lowest, null));
    }

    private Extent Called(ExpressionNode.Call call, Facts facts)
    {
        var arguments = call.Arguments.Select(a => Of(a, facts)).ToList();
        return call.Function switch
        {
            "min" => arguments.Aggregate((a, b) => a.Min(b)),
            "max" => arguments.Aggregate((a, b) => a.Max(b)),
            "abs" => arguments[0].Abs(),
            "sqrt" or "exp" => Extent.Between(Rational.Zero, null),
            _ => Extent.Any,
        };
    }

    /// <summary>Whether a calculation is made in floating point.</summary>
    private bool IsReal(ExpressionNode node) => node switch
    {
        ExpressionNode.Call { Function: "sqrt" or "ln" or "exp" } => true,
        ExpressionNode.Name n => Scheme.ColumnOf(n.Text)?.Type.Kind == ColumnKind.Real,
        ExpressionNode.Binary { Operator: "^", Right: not (ExpressionNode.Number { Value.IsWhole: true } or ExpressionNode.Negation { Operand: ExpressionNode.Number { Value.IsWhole: true } }) } => true,
        _ => node.Children().Any(IsReal),
    };

    /// <summary>What is known of a column.</summary>
    /// <param name="Extent">Between which ends it lies.</param>
    /// <param name="Truth">Whether it always or never holds; null when it depends, or is no condition.</param>
    /// <param name="Depth">How many columns stand one upon the other, this one included.</param>
    private sealed record Known(Extent Extent, bool? Truth, int Depth)
    {
        public static Known Nothing { get; } = new(Extent.Any, null, 0);
    }
}
