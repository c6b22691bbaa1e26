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

    /// <summary>The sets in braces that stand in names and texts.</summary>
    public IEnumerable<string> Sets() => this switch
    {
        Name n => Braces.SetsIn(n.Text),
        Label l => Braces.SetsIn(l.Value),
        _ => Children().SelectMany(part => part.Sets()),
    };

    /// <summary>This node with members in the place of their sets. A name that becomes digits is a number.</summary>
    public ExpressionNode With(Func<string, string?> memberOf) => this switch
    {
        Name n => Named(n with { Text = Braces.Replace(n.Text, memberOf) }),
        Label l => l with { Value = Braces.Replace(l.Value, memberOf) },
        Negation n => new Negation(n.Operand.With(memberOf)),
        Binary b => new Binary(b.Operator, b.Left.With(memberOf), b.Right.With(memberOf)),
        Not n => new Not(n.Operand.With(memberOf)),
        All a => new All(With(a.Parts, memberOf)),
        Any a => new Any(With(a.Parts, memberOf)),
        IsState s => s with { Operand = s.Operand.With(memberOf) },
        Call c => new Call(c.Function, With(c.Arguments, memberOf)),
        _ => this,
    };

    private static ValueList<ExpressionNode> With(ValueList<ExpressionNode> parts, Func<string, string?> memberOf) => parts.Select(p => p.With(memberOf)).ToValueList();

    private static ExpressionNode Named(Name name)
        => name.PeriodsBack == 0 && char.IsAsciiDigit(name.Text[0]) && name.Text.All(c => char.IsAsciiDigit(c) || c == '.') && Rational.Read(name.Text) is { } number ? new Number(number, name.Text) : name;
}
