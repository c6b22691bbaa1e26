using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>What several plans have to do in one month, or under headings for the same months.</summary>
/// <param name="First">The month, or the first one.</param>
/// <param name="Last">The last month, included.</param>
/// <param name="Entries">The entries by their first day, those without one last; of the same day in the order of the plans.</param>
public sealed record JointSection(YearMonth First, YearMonth Last, ValueList<JointEntry> Entries);
