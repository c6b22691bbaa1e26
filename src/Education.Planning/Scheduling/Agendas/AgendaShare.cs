namespace Education.Planning.Scheduling;

/// <summary>What an agenda holds for one party.</summary>
/// <param name="Party">The key of the party; null for what names nobody.</param>
/// <param name="Entries">The entries, by their first day, those without a date last; each stands here once with all of its windows for the party.</param>
public sealed record AgendaShare(Key? Party, ValueList<AgendaEntry> Entries);
