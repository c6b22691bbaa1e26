namespace Education.Planning.Evaluation;

/// <summary>The observed columns of a population, as a scheme reads them.</summary>
public sealed record ObservationTable
{
    /// <summary>The rows of all levels, in any order. The level <c>all</c> has one row whether or not it is listed.</summary>
    public ValueList<ObservedRow> Rows { get; init; }
}
