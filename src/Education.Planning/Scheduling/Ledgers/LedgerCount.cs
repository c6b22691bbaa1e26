namespace Education.Planning.Scheduling;

/// <summary>How often an item was to be done up to the day asked about, and how often it was.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="Expected">Occurrences whose last day has passed, without those that were cancelled, could be left out, or went on without a single completion; and those done before their last day.</param>
/// <param name="Actual">Occurrences that were done.</param>
/// <param name="OnTime">Occurrences that were done, and not after their last day.</param>
public sealed record LedgerCount(Key Item, int Expected, int Actual, int OnTime);
