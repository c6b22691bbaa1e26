namespace Education.Planning.Evaluation;

/// <summary>Which columns hold whole numbers whatever is observed. What is claimed always holds; an observed number is never claimed, for it can have digits after the point.</summary>
internal sealed class Wholeness
{
    private readonly CheckedScheme scheme;
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);

    public Wholeness(CheckedScheme scheme)
    {
        this.scheme = scheme;
        foreach (var column in scheme.Columns.Where(IsWhole))
            whole.Add(column.Name);
    }

    public bool IsWhole(Expression expression) => IsWhole(scheme.Bound[expression]);

    private bool IsWhole(ExpressionNode node) => node switch
    {
        ExpressionNode.Number n => n.Value.IsWhole,
        ExpressionNode.Date => true,
        ExpressionNode.Name n => whole.Contains(n.Text),
        ExpressionNode.Negation n => IsWhole(n.Operand),
        ExpressionNode.Call { Function: "min" or "max" or "abs" } c => c.Arguments.All(IsWhole),
        ExpressionNode.Binary { Operator: "+" or "-" or "*" } b => IsWhole(b.Left) && IsWhole(b.Right),
        ExpressionNode.Binary { Operator: "^", Right: ExpressionNode.Number { Value: { IsWhole: true, Sign: >= 0 } } } b => IsWhole(b.Left),
        _ => false,
    };

    private bool IsWhole(CompiledColumn column) => column switch
    {
        { Type.Kind: ColumnKind.Date } => true,
        { Type.Kind: not ColumnKind.Number } => false,
        { Table: { } table } => scheme.VersionsOf(table).All(p => p.Table.All(c => c.Value?.Number is not { } number || IsWhole(number))),
        { IsParameter: true } => scheme.VersionsOf(column.Name).All(p => p.Value is { } value && IsWhole(value)),
        { Step: { } step } => Gives(step),
        _ => false,
    };

    private bool Gives(Step step) => step switch
    {
        Step.Calculate s => IsWhole(s.Formula),
        Step.Round s => s.To is { } to ? ((Rational)to).IsWhole : s.Digits == 0 || IsWhole(s.Of),
        Step.Limit s => IsWhole(s.Of) && s.Rules.Select(r => r.Value).Append(s.AtLeast).Append(s.AtMost).OfType<Literal>().All(IsWhole),
        Step.Band s => scheme.BandsOf(s).All(b => b.Cuts.Select(c => c.Value).Append(b.Lowest).All(IsWhole)),
        Step.Lookup s => IsWhole(s.Else) && scheme.VersionsOf(s.In).All(p => p.Table.All(c => c.Value is null || IsWhole(c.Value))),
        Step.Decide s => s.Rules.Select(r => r.Result).Append(s.Else).All(IsWhole),
        Step.Reduce s => Gives(s),
        Step.Allot => true,
        Step.Winsorise s => IsWhole(s.Of),
        Step.Rank s => s.Ties != RankTies.Average,
        _ => false,
    };

    private bool Gives(Step.Reduce step) => step.Method switch
    {
        Reduction.Count => true,
        Reduction.Sum or Reduction.Product or Reduction.Minimum or Reduction.Maximum or Reduction.First
            => step.Of.All(IsWhole) && step.Weights.All(IsWhole) && step.Absent.All(a => a.StandIn is not { } number || IsWhole(number)) && step.Shift.IsEmpty,
        _ => false,
    };

    private bool IsWhole(Outcome outcome) => outcome switch
    {
        Outcome.Then then => IsWhole(then.Value),
        Outcome.Take take => IsWhole(take.Expression),
        _ => true,
    };

    private static bool IsWhole(Literal literal) => literal.Number is { } number && IsWhole(number);

    private static bool IsWhole(decimal number) => decimal.IsInteger(number);
}
