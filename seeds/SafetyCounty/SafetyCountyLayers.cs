namespace Education.Planning.Seeds;

/// <summary>The layers of the county that sign with one another.</summary>
internal static class SafetyCountyLayers
{
    public static ValueList<Assignment> Signing =>
        [Assignment.Of(Role.Signing, "bureau"), Assignment.Of(Role.Signing, "campuses"), Assignment.Of(Role.Signing, "departments-and-classes")];
}
