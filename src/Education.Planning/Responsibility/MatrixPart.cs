namespace Education.Planning.Responsibility;

/// <summary>One part of a party.</summary>
/// <param name="Role">The role; null for a member of a group.</param>
/// <param name="Membership">The part in a group; null elsewhere.</param>
/// <param name="Source">Where the plan states it: in the row itself or, inherited, in an item around it.</param>
/// <param name="IsInherited">Whether it is taken from an item around the row.</param>
public sealed record MatrixPart(Role? Role, GroupRole? Membership, PlanPath Source, bool IsInherited);
