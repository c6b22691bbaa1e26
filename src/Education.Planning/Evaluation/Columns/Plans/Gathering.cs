namespace Education.Planning.Evaluation;

/// <summary>What the rows of a level give to the rows in which they lie.</summary>
/// <param name="Number">Its number within the plan.</param>
/// <param name="Target">The column that it makes.</param>
/// <param name="Map">The number of the way up.</param>
/// <param name="Value">The value gathered: a number, or for counts, shares and requirements 1 for yes; null where rows are only counted.</param>
/// <param name="IsFlag">Whether the value is a flag.</param>
/// <param name="State">Its state after the policies: 0 where it is taken, <see cref="StepLowering.Skipped"/> where it is left out, else the state that is carried.</param>
/// <param name="Weight">Its weight; null for 1.</param>
/// <param name="WeightState">The state of its weight.</param>
/// <param name="Where">Which rows take part; null for all.</param>
internal sealed record Gathering(int Number, PlannedColumn Target, int Map, Lanes? Value, bool IsFlag, Lanes? State, Lanes? Weight, Lanes? WeightState, Lanes? Where)
{
    public required GatherMethod Method { get; init; }

    /// <summary>Whether sums stay below 2⁵³ whatever rows there are, so that doubles hold them.</summary>
    public bool FitsNumbers { get; init; }
}

/// <summary>What is made of the values.</summary>
internal enum GatherMethod
{
    Sum,
    Mean,
    Minimum,
    Maximum,
    Count,
    Share,
    Require,
}
