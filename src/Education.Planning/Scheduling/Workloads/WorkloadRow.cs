namespace Education.Planning.Scheduling;

/// <summary>The work of one party.</summary>
/// <param name="Party">The key of the party; null for what names nobody.</param>
/// <param name="Months">The months in which it has something to do, in order.</param>
/// <param name="WithoutMonth">What it does all through the period, or has no date.</param>
public sealed record WorkloadRow(Key? Party, ValueList<WorkloadMonth> Months, ValueList<AgendaEntry> WithoutMonth);
