using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The observed columns of a population, as a scheme reads them.</summary>
public sealed record ObservationTable
{
    /// <summary>The rows of all levels, in any order. The level <c>all</c> has one row whether or not it is listed.</summary>
    public ValueList<ObservedRow> Rows { get; init; }

    /// <summary>The dates at which earlier periods are evaluated, the latest first; parameters of <c>x@prior</c> are those in force then. Where the list ends, each lies a year before the one after it.</summary>
    public ValueList<LocalDate> EarlierDates { get; init; }
}
