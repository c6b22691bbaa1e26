namespace Education.Planning.Evaluation;

/// <summary>Between which ends the result of a unit moves, over the scheme as it is, all draws and all alternatives.</summary>
public sealed record UnitInterval
{
    internal UnitInterval()
    {
    }

    /// <summary>The key of the unit.</summary>
    public required string Row { get; init; }

    /// <summary>What the scheme as it is gives; null where that is no number.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lowest of all runs; null where no run gives a number.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>The highest of all runs.</summary>
    public decimal? Highest { get; init; }

    /// <summary>The end of nine runs in ten on the low side: the value at place ⌈0.05 n⌉ of the n runs that give a number, in rising order.</summary>
    public decimal? Low { get; init; }

    /// <summary>The end of nine runs in ten on the high side: the value at place ⌈0.95 n⌉.</summary>
    public decimal? High { get; init; }

    /// <summary>In which share of the draws and alternatives the value stays what it is, from 0 to 1; 1 when there are none.</summary>
    public decimal Kept { get; init; }

    /// <summary>In how many draws and alternatives it has no number.</summary>
    public int Absent { get; init; }

    /// <summary>The value in each alternative, in their order.</summary>
    public ValueList<AlternativeValue> ByAlternative { get; init; }
}
