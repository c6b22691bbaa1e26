namespace Education.Planning.Scheduling;

/// <summary>What a ledger entry reports.</summary>
public enum OccurrenceMark
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was left out, and will not be made up for.</summary>
    Skipped,

    /// <summary>It was put off, or brought forward, to another day.</summary>
    Moved,

    /// <summary>It is no longer asked for.</summary>
    Cancelled,
}
