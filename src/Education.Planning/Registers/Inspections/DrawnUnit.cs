namespace Education.Planning.Registers;

/// <summary>A unit that was drawn.</summary>
/// <param name="Unit">The key of the unit.</param>
/// <param name="Inspectors">Who inspects it.</param>
public sealed record DrawnUnit(Key Unit, ValueList<Key> Inspectors);
