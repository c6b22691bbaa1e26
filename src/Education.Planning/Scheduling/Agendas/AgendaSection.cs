using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One month of an agenda, or the months of one printed heading, with its entries: those printed there first, in print order.</summary>
/// <remarks>Under a heading for several months stand its printed entries alone; what else falls into one of these months has that month's section after it.</remarks>
/// <param name="First">The month, or the first one.</param>
/// <param name="Last">The last month, included; the same as <paramref name="First"/> except under a heading for several months.</param>
/// <param name="Block">The printed heading of the plan's work calendar, or null for a month that has none.</param>
/// <param name="Entries">The entries, in order.</param>
public sealed record AgendaSection(YearMonth First, YearMonth Last, CalendarBlock? Block, ValueList<AgendaEntry> Entries);
