using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The work of one party in one month.</summary>
/// <param name="Month">The month in which a window begins or, without a first day, is due.</param>
/// <param name="Entries">The items, each once with its windows in the month.</param>
public sealed record WorkloadMonth(YearMonth Month, ValueList<AgendaEntry> Entries)
{
    /// <summary>How many windows all items together have in the month.</summary>
    public int Dates => Entries.Sum(entry => entry.Dates.Count);
}
