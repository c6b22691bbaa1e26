using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One occurrence with what the ledger says of it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Clause">The clause of its timing.</param>
/// <param name="Window">The days that the plan gives it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Actual">The day on which it was done, if that is recorded.</param>
/// <param name="MovedTo">The day to which it was moved, if it was; then this day is its last one.</param>
public sealed record LedgerLine(ResolvedItem Item, ResolvedClause Clause, ResolvedWindow Window, OccurrenceState State, LocalDate? Actual, LocalDate? MovedTo);
