using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One week of an agenda.</summary>
/// <param name="Days">The seven days of the week, both ends included; null for what is printed under a month but has no date.</param>
/// <param name="Entries">The entries, by their first day; each with the windows that begin, or without a first day are due, in the week.</param>
public sealed record AgendaWeek(DateInterval? Days, ValueList<AgendaEntry> Entries);
