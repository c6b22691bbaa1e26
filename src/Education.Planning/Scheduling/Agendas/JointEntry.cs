namespace Education.Planning.Scheduling;

/// <summary>An entry and the agenda that it comes from.</summary>
/// <param name="Agenda">The agenda.</param>
/// <param name="Entry">The entry.</param>
public sealed record JointEntry(Agenda Agenda, AgendaEntry Entry);
