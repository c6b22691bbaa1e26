namespace Education.Planning.Scheduling;

/// <summary>What several plans hold for one party.</summary>
/// <param name="Party">The key of the party; null for what names nobody.</param>
/// <param name="Entries">The entries by their first day, those without one last; of the same day in the order of the plans.</param>
public sealed record JointShare(Key? Party, ValueList<JointEntry> Entries);
