namespace Education.Planning.Scheduling;

/// <summary>What left-out parts of places come from: the plan's own frame, or the period that a repeated rule is expanding.</summary>
internal sealed record Scope
{
    /// <summary>Where months, events and terms without a year are looked up.</summary>
    public required YearInForce Year { get; init; }

    /// <summary>What a bare part (<c>week3</c>, <c>early</c>) is taken of.</summary>
    public required Spot Around { get; init; }

    /// <summary>The bounds of a repeated rule that states none.</summary>
    public required Spot Bounds { get; init; }

    /// <summary>The period that a repeated rule is expanding; null outside <c>every</c>.</summary>
    public Spot? It { get; init; }

    /// <summary>The term in force; null where it follows from the days.</summary>
    public Spot? Term { get; init; }
}
