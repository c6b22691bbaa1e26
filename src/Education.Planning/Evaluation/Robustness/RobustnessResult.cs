namespace Education.Planning.Evaluation;

/// <summary>How far the results of a scheme move when its weights and other parameters do.</summary>
public sealed record RobustnessResult
{
    internal RobustnessResult()
    {
    }

    /// <summary>What was varied.</summary>
    public required Perturbation Perturbation { get; init; }

    /// <summary>What the scheme is called.</summary>
    public required LocalizedText Scheme { get; init; }

    /// <summary>The level of the column.</summary>
    public required string Level { get; init; }

    /// <summary>The units: those that have a value first, the lowest value first; then by key.</summary>
    public ValueList<UnitInterval> Units { get; init; }
}
