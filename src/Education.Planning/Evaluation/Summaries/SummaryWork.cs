namespace Education.Planning.Evaluation;

/// <summary>How much of the work of an item was done, by the ledger.</summary>
/// <param name="Item">The item and its place in the plan.</param>
/// <param name="Expected">How many occurrences were due by the day, or done before they were due.</param>
/// <param name="Actual">How many were done.</param>
/// <param name="OnTime">How many of these in time.</param>
/// <param name="Fulfilment">How much that is.</param>
/// <param name="Reasons">The reasons that the ledger gives for what was skipped, moved or cancelled, each once.</param>
public sealed record SummaryWork(PlacedItem Item, int Expected, int Actual, int OnTime, Fulfilment Fulfilment, ValueList<LocalizedText> Reasons);
