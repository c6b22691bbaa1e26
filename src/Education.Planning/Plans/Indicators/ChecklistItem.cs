namespace Education.Planning;

/// <summary>One item of a checklist indicator, such as one of "three haves" (三有).</summary>
/// <param name="Key">The key of the item, unique in its checklist.</param>
/// <param name="Name">What must be there or done.</param>
public sealed record ChecklistItem(Key Key, LocalizedText Name);
