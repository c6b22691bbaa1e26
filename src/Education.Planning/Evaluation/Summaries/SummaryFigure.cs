namespace Education.Planning.Evaluation;

/// <summary>One line of a summary: what was planned, what came of it, and what it was the year before.</summary>
public sealed record SummaryFigure
{
    internal SummaryFigure()
    {
    }

    /// <summary>How the target stands, with what was planned (<see cref="TargetResult.Rule"/>), what was observed, and why.</summary>
    public required TargetResult Result { get; init; }

    /// <summary>The indicator; null when the target names none.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>How much of it is done.</summary>
    public Fulfilment Fulfilment { get; init; }

    /// <summary>What was observed of the period before, or else the baseline of the plan; null when neither is there.</summary>
    public ObservedValue? Before { get; init; }

    /// <summary>How the value changed against the year before; null when the two cannot be compared.</summary>
    public SummaryChange? Change { get; init; }

    /// <summary>Whether the value covers only a part of the period, such as January to November; <see cref="Observation.Covers"/> says which.</summary>
    public bool IsPartial => Result.Observation?.Covers is not null;
}
