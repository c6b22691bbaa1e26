namespace Education.Planning.Evaluation;

/// <summary>Takes down what decided a step while it runs; nobody holds one unless the row is explained.</summary>
/// <remarks>It looks at the values that the step computed and reads others of the same run; it never computes the result.</remarks>
internal sealed partial class Note(Run run, CompiledColumn column, int row, int period)
{
    private readonly List<ExplainedItem> items = [];
    private LocalizedText? said;
    private List<LocalizedText>? clauses;

    public LocalizedText? Decided => clauses is null ? said : Phrases.Join([.. clauses]);

    public ResultValue? Before { get; private set; }

    public decimal? Remainder { get; private set; }

    /// <summary>The sum that the step is, and its values; null for a step that is none.</summary>
    public FormulaInPlace? Sum { get; private set; }

    public ValueList<Cell> SumValues { get; private set; }

    public ValueList<ExplainedItem> Items => new([.. items]);

    /// <summary>A flag's expression: how its comparison, or each part of it, stands.</summary>
    public void Calculate(Expression formula)
    {
        var node = run.Scheme.Bound[formula];
        if (node is ExpressionNode.Binary { IsComparison: true })
            Add(ConditionReading.Of(run, node, column.Level, row, period).Because);
        var parts = node is ExpressionNode.All or ExpressionNode.Any ? node.Children() : node is ExpressionNode.Binary { IsComparison: true } ? [node] : [];
        foreach (var part in parts)
            Condition(part, column.Level, row, run.Evaluate(part, column.Level, row, period));
    }

    /// <summary>A label's or number's place on a line, in words.</summary>
    public static LocalizedText Compared(Cell value, Cell other)
        => Phrases.Fill(value.CompareTo(other) switch { < 0 => Phrases.IsBelow, > 0 => Phrases.IsAbove, _ => Phrases.IsEqual }, value, other);

    /// <summary>Says this instead of what was said before.</summary>
    private void Say(LocalizedText phrase, params ReadOnlySpan<object> arguments)
    {
        clauses = null;
        said = Phrases.Fill(phrase, arguments);
    }

    private void Add(LocalizedText? clause)
    {
        if (clause is null)
            return;
        if (said is null)
            said = clause;
        else
            (clauses ??= [said]).Add(clause);
    }

    private ExplainedItem Condition(ExpressionNode node, string level, int at, Cell value, string? name = null, string? gives = null)
    {
        var reading = ConditionReading.Of(run, node, level, at, period);
        var item = new ExplainedItem
        {
            Name = name ?? ExpressionPrinter.Print(node),
            Standing = !value.IsPresent ? ItemStanding.Open : value.IsYes ? ItemStanding.Holds : ItemStanding.Fails,
            InPlace = reading.InPlace,
            Cell = value,
            Gives = gives,
            Distance = reading.Distance,
            Because = reading.Because,
        };
        items.Add(item);
        return item;
    }
}
