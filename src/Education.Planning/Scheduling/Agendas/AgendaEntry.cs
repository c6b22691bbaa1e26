namespace Education.Planning.Scheduling;

/// <summary>One thing to do in one section of an agenda.</summary>
/// <remarks>Its timing keeps the author's words and the canonical text: <c>entry.Item.Timing?.Timing</c>.</remarks>
/// <param name="Item">The item with its timing.</param>
/// <param name="Why">Why it stands in this section.</param>
/// <param name="Dates">The windows for which it stands here, in order; a printed entry has all of its windows, an undated one has none.</param>
public sealed record AgendaEntry(ResolvedItem Item, AgendaReason Why, ValueList<AgendaDate> Dates);
