namespace Education.Planning.Responsibility;

/// <summary>The organisations that a party stands for on a day.</summary>
/// <param name="Units">Their keys, in the order of the registry.</param>
/// <param name="IsOpen">Whether words that no rule decides have a say too ("schools with vehicles of their own"), so that units may be too many or too few.</param>
public sealed record ResolvedUnits(ValueList<Key> Units, bool IsOpen);
