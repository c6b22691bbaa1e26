namespace Education.Planning.Responsibility;

/// <summary>A part that a party has in an item, its own or taken from an item around it.</summary>
/// <param name="Assignment">The assignment, as the source states it.</param>
/// <param name="Source">The item that states it.</param>
/// <param name="IsInherited">Whether the source is an item around the one asked about.</param>
public sealed record HeldRole(Assignment Assignment, PlacedItem Source, bool IsInherited);
