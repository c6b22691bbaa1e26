namespace Education.Planning.Evaluation;

/// <summary>One computed or observed column of a row, with what went into it.</summary>
public sealed record StepExplanation
{
    internal StepExplanation()
    {
    }

    /// <summary>The name of the column.</summary>
    public required string Column { get; init; }

    /// <summary>The rule as written, for example <c>actual &lt;= goal</c>; null for an observed column or a parameter.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule with the values in place of the names, for example <c>19.6 &lt;= 14</c>; null where it would say nothing.</summary>
    public string? InPlace { get; init; }

    /// <summary>The result as text: a number, yes or no, a label, or the word of a state.</summary>
    public required string Result { get; init; }

    /// <summary>What decided it, for example <c>19.6 is above 14</c>; null where the rule says it all.</summary>
    public LocalizedText? Decided { get; init; }

    /// <summary>The names of the columns that it reads.</summary>
    public ValueList<string> Reads { get; init; }
}
