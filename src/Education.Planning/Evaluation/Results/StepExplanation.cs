using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>One computed or observed column of a row, with what went into it.</summary>
/// <remarks>It holds the values; texts are made of them when they are read.</remarks>
public sealed record StepExplanation
{
    private readonly Cell result;
    private readonly FormulaInPlace? formula;
    private readonly ValueList<Cell> values;

    /// <summary>A column on a row, with its formula and the values that stand there.</summary>
    internal StepExplanation(CompiledColumn column, string row, int period, Cell result, FormulaInPlace? formula = null, ValueList<Cell> values = default)
    {
        Column = period == 0 ? column.Name : string.Create(CultureInfo.InvariantCulture, $"{column.Name}@-{period}");
        Level = column.Level;
        Row = row;
        Rule = column.Words.Rule;
        Reads = column.Words.Reads;
        (this.result, this.formula, this.values) = (result, formula, values);
    }

    /// <summary>The name of the column; <c>x@-1</c> for x one period before.</summary>
    public string Column { get; }

    /// <summary>The level of the row.</summary>
    public string Level { get; }

    /// <summary>The key of the row.</summary>
    public string Row { get; }

    /// <summary>The rule: an expression as written, for example <c>actual &lt;= goal</c>, or the kind of step and what it reads first, for example <c>round score.raw</c>; null for an observed column or a parameter.</summary>
    public string? Rule { get; }

    /// <summary>The rule with the values in place of the names, for example <c>19.6 &lt;= 14</c> or <c>40 + 27 + 30</c>; null where it would say nothing.</summary>
    public string? InPlace => formula?.Print(values);

    /// <summary>The result as text: a number, yes or no, a label, or the word of a state.</summary>
    public string Result => result.ToString();

    /// <summary>The result.</summary>
    public ResultValue Value => ResultValue.Of(result);

    /// <summary>What the step started from: the raw number of a rounding, the value before the bounds, the number in a band or on a curve, the ranked value, the mean of a dispersion; null for other steps.</summary>
    public ResultValue? Before { get; init; }

    /// <summary>What rounding added: the result less <see cref="Before"/> for a rounding; for a sum or mean, what the rounding of its parts added. Null where nothing was rounded.</summary>
    public decimal? Remainder { get; init; }

    /// <summary>What decided it, for example <c>19.6 is above 14</c>; null where the rule says it all.</summary>
    public LocalizedText? Decided { get; init; }

    /// <summary>Where the parameter or table that it reads comes from; null where the scheme does not say.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>What the step looked at: parts, conditions, cuts, bounds, keys, neighbours; of a rounding the later columns that would differ on the raw value.</summary>
    public ValueList<ExplainedItem> Items { get; init; }

    /// <summary>The names of the columns that it reads.</summary>
    public ValueList<string> Reads { get; }
}
