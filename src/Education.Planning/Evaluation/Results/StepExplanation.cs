namespace Education.Planning.Evaluation;

/// <summary>One computed or observed column of a row, with what went into it.</summary>
public sealed record StepExplanation
{
    internal StepExplanation()
    {
    }

    /// <summary>The name of the column; <c>x@-1</c> for x one period before.</summary>
    public required string Column { get; init; }

    /// <summary>The level of the row.</summary>
    public required string Level { get; init; }

    /// <summary>The key of the row.</summary>
    public required string Row { get; init; }

    /// <summary>The rule: an expression as written, for example <c>actual &lt;= goal</c>, or the kind of step and what it reads first, for example <c>round score.raw</c>; null for an observed column or a parameter.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule with the values in place of the names, for example <c>19.6 &lt;= 14</c> or <c>40 + 27 + 30</c>; null where it would say nothing.</summary>
    public string? InPlace { get; init; }

    /// <summary>The result as text: a number, yes or no, a label, or the word of a state.</summary>
    public required string Result { get; init; }

    /// <summary>The result.</summary>
    public required ResultValue Value { get; init; }

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
    public ValueList<string> Reads { get; init; }
}
