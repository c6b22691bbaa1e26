using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A plan on dates beside its ledger.</summary>
public sealed record LedgerReport
{
    internal LedgerReport()
    {
    }

    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The occurrences of all items that have dates of their own, in reading order.</summary>
    public ValueList<LedgerLine> Lines { get; init; }

    /// <summary>The counts of each of these items.</summary>
    public ValueList<LedgerCount> Counts { get; init; }

    /// <summary>Entries of the ledger that name nothing in the plan.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
