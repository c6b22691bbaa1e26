using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Prints expressions in canonical text: fewest brackets, one space around binary operators and after commas.</summary>
internal static class ExpressionPrinter
{
    private const int OrRank = 0, AndRank = 1, NotRank = 2, ComparisonRank = 3, SumRank = 4, ProductRank = 5, MinusRank = 6, PowerRank = 7, AtomRank = 8;

    public static string Print(ExpressionNode node) => Print(node, static name => Named(name));

    /// <summary>Prints with something else in the place of every name.</summary>
    public static string Print(ExpressionNode node, Func<ExpressionNode.Name, string> nameText) => node switch
    {
        ExpressionNode.Number n => n.Text,
        ExpressionNode.Flag f => f.Value ? "yes" : "no",
        ExpressionNode.Label l => Quote(l.Value),
        ExpressionNode.Date d => Quote(DateText.Print(d.Day)),
        ExpressionNode.Name n => nameText(n),
        ExpressionNode.Negation n => "-" + Inside(n.Operand, MinusRank, nameText),
        ExpressionNode.Not n => "not " + Inside(n.Operand, NotRank, nameText),
        ExpressionNode.All a => string.Join(" and ", a.Parts.Select(p => Inside(p, NotRank, nameText))),
        ExpressionNode.Any a => string.Join(" or ", a.Parts.Select(p => Inside(p, AndRank, nameText))),
        ExpressionNode.IsState s => $"{Inside(s.Operand, SumRank, nameText)} is {(s.Negated ? "not " : "")}{StateWords.Of(s.State)}",
        ExpressionNode.Call c => $"{c.Function}({string.Join(", ", c.Arguments.Select(a => Print(a, nameText)))})",
        ExpressionNode.Binary b => $"{Inside(b.Left, LeftRank(b), nameText)} {b.Operator} {Inside(b.Right, RightRank(b), nameText)}",
        _ => throw new InvalidOperationException("The nodes are a closed set."),
    };

    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Named(ExpressionNode.Name name) => name switch
    {
        { SaysPrior: true } => name.Text + "@prior",
        { PeriodsBack: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{name.Text}@-{name.PeriodsBack}"),
        _ => name.Text,
    };

    private static string Inside(ExpressionNode node, int least, Func<ExpressionNode.Name, string> nameText)
        => RankOf(node) >= least ? Print(node, nameText) : $"({Print(node, nameText)})";

    private static int LeftRank(ExpressionNode.Binary b) => RankOf(b) switch
    {
        ComparisonRank => SumRank,
        PowerRank => AtomRank,
        var rank => rank,
    };

    private static int RightRank(ExpressionNode.Binary b) => RankOf(b) switch
    {
        ComparisonRank => SumRank,
        PowerRank => MinusRank,
        var rank => rank + 1,
    };

    private static int RankOf(ExpressionNode node) => node switch
    {
        ExpressionNode.Any => OrRank,
        ExpressionNode.All => AndRank,
        ExpressionNode.Not => NotRank,
        ExpressionNode.IsState => ComparisonRank,
        ExpressionNode.Binary { IsComparison: true } => ComparisonRank,
        ExpressionNode.Binary { Operator: "+" or "-" } => SumRank,
        ExpressionNode.Binary { Operator: "*" or "/" } => ProductRank,
        ExpressionNode.Binary => PowerRank,
        ExpressionNode.Negation => MinusRank,
        _ => AtomRank,
    };
}
