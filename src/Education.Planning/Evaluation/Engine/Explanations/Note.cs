using System.Globalization;
using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Takes down what decided a step while it runs; nobody holds one unless the row is explained.</summary>
/// <remarks>It looks at the values that the step computed and reads others of the same run; it never computes the result.</remarks>
internal sealed partial class Note(Run run, CompiledColumn column, int row, int period)
{
    private readonly List<ExplainedItem> items = [];

    public LocalizedText? Decided { get; private set; }

    public ResultValue? Before { get; private set; }

    public decimal? Remainder { get; private set; }

    public LocalizedText? Source { get; private set; }

    public string? InPlace { get; private set; }

    public ValueList<ExplainedItem> Items => items.ToValueList();

    /// <summary>A flag's expression: how its comparison, or each part of it, stands.</summary>
    public void Calculate(Expression formula)
    {
        var node = run.Scheme.Bound[formula];
        if (node is ExpressionNode.Binary { IsComparison: true })
            Decided = ConditionReading.Of(run, node, column.Level, row, period).Because;
        var parts = node is ExpressionNode.All or ExpressionNode.Any ? node.Children() : node is ExpressionNode.Binary { IsComparison: true } ? [node] : [];
        foreach (var part in parts)
            Condition(part, column.Level, row, run.Evaluate(part, column.Level, row, period));
    }

    /// <summary>A label's or number's place on a line, in words.</summary>
    private static LocalizedText Compared(Cell value, Cell other)
        => Phrases.Fill(value.CompareTo(other) switch { < 0 => Phrases.IsBelow, > 0 => Phrases.IsAbove, _ => Phrases.IsEqual }, value.ToString(), other.ToString());

    private void Say(LocalizedText phrase, params ReadOnlySpan<string> arguments) => Decided = Phrases.Fill(phrase, arguments);

    private void Add(LocalizedText clause) => Decided = Decided is null ? clause : Phrases.Fill(Phrases.Clauses, Decided, clause);

    private ExplainedItem Condition(ExpressionNode node, string level, int at, Cell value, string? name = null, string? gives = null)
    {
        var reading = ConditionReading.Of(run, node, level, at, period);
        var item = new ExplainedItem
        {
            Name = name ?? ExpressionPrinter.Print(node),
            Standing = !value.IsPresent ? ItemStanding.Open : value.IsYes ? ItemStanding.Holds : ItemStanding.Fails,
            InPlace = reading.InPlace,
            Value = ResultValue.Of(value),
            Gives = gives,
            Distance = reading.Distance,
            Because = reading.Because,
        };
        items.Add(item);
        return item;
    }

    private static string Whole(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
