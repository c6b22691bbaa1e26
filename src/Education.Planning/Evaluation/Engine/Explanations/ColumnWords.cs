namespace Education.Planning.Evaluation;

/// <summary>What an explanation says of a column whatever the row is.</summary>
internal sealed class ColumnWords
{
    public ColumnWords(CompiledColumn column)
    {
        var formula = FormulaOf(column.Step);
        Formula = formula is null ? null : new(formula.Node);
        Rule = column.From?.ToString() ?? RuleOf(column.Step, formula);
        Reads = column.Reads.Select(n => ExpressionPrinter.Print(n)).ToValueList();
    }

    /// <summary>The formula of a row-local step; null for a step without one.</summary>
    public FormulaInPlace? Formula { get; }

    public string? Rule { get; }

    public ValueList<string> Reads { get; }

    /// <summary>The one expression whose values tell most about a row-local step.</summary>
    private static Expression? FormulaOf(Step? step) => step switch
    {
        Step.Calculate s => s.Formula,
        Step.Round s => s.Of,
        Step.Limit s => s.Of,
        Step.Band s => s.Of,
        Step.Curve s => s.Of,
        _ => null,
    };

    private static string? RuleOf(Step? step, Expression? formula) => step switch
    {
        null => null,
        Step.Calculate => formula!.ToString(),
        Step.Reduce reduce => LowerFirst(reduce.Method.ToString()),
        Step.Lookup lookup => $"lookup {lookup.In}",
        Step.Rank rank => $"rank {rank.Of}",
        Step.Allot allot => $"allot {allot.Total} by {allot.Of}",
        Step.Agree agree => $"agree {LowerFirst(agree.Method.ToString())}",
        Step.Winsorise winsorise => $"winsorise {winsorise.Of}",
        Step.Select select => $"select {select.Places} by {select.Of}",
        _ => $"{LowerFirst(step.GetType().Name)} {formula}".TrimEnd(),
    };

    private static string LowerFirst(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
