using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Arithmetic and logic on the columns of one row: <c>100 * met / evaluated</c>, <c>x &gt;= x@prior and not closed</c>.</summary>
/// <remarks>
/// <para>Numbers, <c>yes</c>, <c>no</c>, texts in single quotes and names of columns, joined by <c>or</c>, <c>and</c>, <c>not</c>, comparisons (<c>= &lt;&gt; &lt; &lt;= &gt; &gt;=</c>, not chained),
/// <c>+ - * / ^</c>, the functions <c>min max abs sqrt ln exp</c>, and the tests <c>x is missing</c>, <c>x is not present</c>. <c>x@prior</c> and <c>x@-2</c> are x one and two periods before. The text has at most 8,000 characters, as written and as printed, and nests at most 200 levels deep.</para>
/// <para>Numbers are exact. A name that is not present makes the result absent too, with the strongest state read; only <c>and</c>, <c>or</c> and the tests of states can still decide.
/// Two expressions are equal when their canonical texts are.</para>
/// </remarks>
public sealed record Expression : ICanonicalText<Expression>
{
    private readonly string text;
    private readonly int hash;

    private Expression(ExpressionNode node)
    {
        Node = node;
        text = ExpressionPrinter.Print(node);
        hash = string.GetHashCode(text, StringComparison.Ordinal);
    }

    internal ExpressionNode Node { get; }

    /// <summary>The number that the expression is; null when it is more than a number.</summary>
    internal Rational? Constant => Node switch
    {
        ExpressionNode.Number n => n.Value,
        ExpressionNode.Negation { Operand: ExpressionNode.Number n } => -n.Value,
        _ => null,
    };

    /// <summary>The expression of its text.</summary>
    /// <param name="text">A literal such as <c>"100 * met / evaluated"</c>.</param>
    /// <exception cref="TextFormatException">The text is not an expression.</exception>
    public static implicit operator Expression(string text) => Parse(text);

    /// <summary>The expression of a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Expression(decimal number) => Parse(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The expression of its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="TextFormatException">The text is not an expression; the fault names the column.</exception>
    public static Expression Parse(string text)
        => TryParse(Guard.Against.Null(text), out var result, out var fault) ? result : throw new TextFormatException(fault);

    /// <summary>The expression of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The expression, or null.</param>
    /// <param name="fault">What is wrong with the text, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Expression? result, [NotNullWhen(false)] out TextFault? fault)
    {
        fault = ExpressionParser.Read(text ?? "", out var node);
        result = node is null ? null : new(node);
        if (result?.text.Length > ExpressionParser.MaxLength) // as it prints, it could not be read back
            (result, fault) = (null, ExpressionParser.TooLong(text!.Length));
        return fault is null;
    }

    /// <summary>The expression of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The expression, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Expression result) => TryParse(text, out result, out _);

    /// <summary>The sets in braces that stand in its names and texts.</summary>
    internal IEnumerable<string> Sets => HasBraces ? Node.Sets() : [];

    private bool HasBraces => text.Contains('{', StringComparison.Ordinal);

    /// <summary>The expression with members in the place of their sets.</summary>
    internal Expression With(Func<string, string?> memberOf) => HasBraces ? new(Node.With(memberOf)) : this;

    /// <summary>The canonical text: fewest brackets, single spaces, numbers as written.</summary>
    public override string ToString() => text;

    /// <summary>Whether two expressions have the same canonical text.</summary>
    /// <param name="other">The expression to compare with.</param>
    public bool Equals(Expression? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}
