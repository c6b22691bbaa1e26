using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One day of a duty rota.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsDayOff">Whether offices are closed on it; null when the calendar does not know.</param>
/// <param name="Parties">Who is on duty, in the order of the turns; empty for a gap.</param>
public sealed record DutySlot(LocalDate Day, bool? IsDayOff, ValueList<Key> Parties);
