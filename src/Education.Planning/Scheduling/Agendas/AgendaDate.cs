namespace Education.Planning.Scheduling;

/// <summary>One window of an agenda entry.</summary>
/// <param name="Window">The days.</param>
/// <param name="Clause">The clause that they come from.</param>
/// <param name="State">How they stand to the day asked about.</param>
public sealed record AgendaDate(ResolvedWindow Window, ResolvedClause Clause, AgendaState State);
