namespace Education.Planning.Registers;

/// <summary>The units of an inspection, as drawn.</summary>
/// <param name="Inspection">The inspection, with its seed.</param>
/// <param name="Population">How many units could be drawn.</param>
/// <param name="Units">The units in the order drawn, with their inspectors.</param>
public sealed record DrawnSample(Inspection Inspection, int Population, ValueList<DrawnUnit> Units);
