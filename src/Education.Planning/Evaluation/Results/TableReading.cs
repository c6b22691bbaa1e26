namespace Education.Planning.Evaluation;

/// <summary>An observed table that was made of units and observations, and what was found wrong with them.</summary>
/// <param name="Table">The table.</param>
/// <param name="Diagnostics">What of the observations is not in it, and why.</param>
public sealed record TableReading(ObservationTable Table, ValueList<Diagnostic> Diagnostics);
