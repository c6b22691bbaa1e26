namespace Education.Planning.Evaluation;

/// <summary>A formula taken apart at its names, to be printed with the values of a row in their place.</summary>
internal sealed record FormulaInPlace
{
    // No expression holds it.
    private const char Mark = '\0';

    private readonly ValueList<ExpressionNode.Name> names;
    private readonly ValueList<string> between;

    public FormulaInPlace(ExpressionNode formula)
    {
        names = formula.Names().ToValueList();
        between = ExpressionPrinter.Print(formula, _ => Mark.ToString()).Split(Mark).ToValueList();
    }

    private FormulaInPlace(ValueList<string> between) => this.between = between;

    /// <summary>A sum of so many values, each after its factor or alone.</summary>
    public static FormulaInPlace OfSum(int count, bool hasFactors)
    {
        var texts = new string[1 + (count * (hasFactors ? 2 : 1))];
        for (var i = 1; i < texts.Length - 1; i++)
            texts[i] = hasFactors && i % 2 == 1 ? " * " : " + ";
        texts[0] = texts[^1] = "";
        return new(new ValueList<string>(texts));
    }

    /// <summary>The values of a row, in the order of the names.</summary>
    public ValueList<Cell> ValuesAt(Run run, string level, int row, int period)
    {
        var values = new Cell[names.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = run.Read(names[i], level, row, period);
        return new(values);
    }

    public string Print(ValueList<Cell> values) => string.Concat(between.Select((text, i) => i < values.Count ? text + values[i] : text));
}
