using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A node of a parsed expression; a closed set.</summary>
internal abstract record ExpressionNode
{
    private ExpressionNode()
    {
    }

    /// <summary>A number, with its text as written.</summary>
    public sealed record Number(Rational Value, string Text) : ExpressionNode;

    public sealed record Flag(bool Value) : ExpressionNode;

    /// <summary>A text; beside a scale the compiler gives it its place there.</summary>
    public sealed record Label(string Value, int? Place = null) : ExpressionNode;

    /// <summary>A date; only the compiler makes it, of a text beside a date.</summary>
    public sealed record Date(LocalDate Day) : ExpressionNode;

    /// <summary>A column or parameter, so many periods back.</summary>
    public sealed record Name(string Text, int PeriodsBack, bool SaysPrior) : ExpressionNode;

    public sealed record Negation(ExpressionNode Operand) : ExpressionNode;

    /// <summary><c>+ - * / ^</c> or a comparison.</summary>
    public sealed record Binary(string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode
    {
        public bool IsComparison => Operator is "=" or "<>" or "<" or "<=" or ">" or ">=";
    }

    public sealed record Not(ExpressionNode Operand) : ExpressionNode;

    public sealed record All(ValueList<ExpressionNode> Parts) : ExpressionNode;

    public sealed record Any(ValueList<ExpressionNode> Parts) : ExpressionNode;

    public sealed record IsState(ExpressionNode Operand, bool Negated, ValueState State) : ExpressionNode;

    public sealed record Call(string Function, ValueList<ExpressionNode> Arguments) : ExpressionNode;

    /// <summary>The parts of this node, in order.</summary>
    public ValueList<ExpressionNode> Children() => this switch
    {
        Negation n => [n.Operand],
        Binary b => [b.Left, b.Right],
        Not n => [n.Operand],
        All a => a.Parts,
        Any a => a.Parts,
        IsState s => [s.Operand],
        Call c => c.Arguments,
        _ => [],
    };

    /// <summary>All names that stand in this node, each as often as it stands there.</summary>
    public IEnumerable<Name> Names() => this is Name name ? [name] : Children().SelectMany(part => part.Names());
}
