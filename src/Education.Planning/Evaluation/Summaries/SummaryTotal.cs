namespace Education.Planning.Evaluation;

/// <summary>Whether the parts of an indicator add up to it.</summary>
public sealed record SummaryTotal
{
    internal SummaryTotal()
    {
    }

    /// <summary>The indicator that has parts.</summary>
    public required Indicator Whole { get; init; }

    /// <summary>The dimension by which it is split; null when the parts name none.</summary>
    public LocalizedText? Dimension { get; init; }

    /// <summary>The parts with their values, in the order of the plan.</summary>
    public ValueList<SummaryPart> Parts { get; init; }

    /// <summary>What the parts add up to.</summary>
    public required decimal Sum { get; init; }

    /// <summary>What was observed of the whole.</summary>
    public required decimal Observed { get; init; }

    /// <summary>Whether they add up.</summary>
    public bool AddsUp => Sum == Observed;
}
