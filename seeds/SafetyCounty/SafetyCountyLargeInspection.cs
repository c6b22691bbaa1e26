namespace Education.Planning.Seeds;

/// <summary>Who has a part in the large inspections of the year.</summary>
internal static class SafetyCountyLargeInspection
{
    public static ValueList<Assignment> Assignments => [Assignment.Of(Role.Reviewing, "bureau"), Assignment.Of(Role.Assessed, "schools")];
}
