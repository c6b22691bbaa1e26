namespace Education.Planning.Scheduling;

/// <summary>What was done of a plan, occurrence by occurrence (工作台账).</summary>
/// <example><c>new OccurrenceLedger { Entries = [new() { Item = "drill", Occurrence = "2024-03", On = new(2024, 3, 20) }] }</c></example>
public sealed record OccurrenceLedger
{
    /// <summary>The entries, oldest first.</summary>
    public ValueList<LedgerEntry> Entries { get; init; }

    /// <summary>The entries that say on which day an item was done, newest first.</summary>
    internal IReadOnlyList<LedgerEntry> DoneOn(Key item)
        => [.. Entries.Where(entry => entry.Item == item && entry is { Mark: OccurrenceMark.Done, On: not null }).Reverse()];
}
