namespace Education.Planning.Seeds;

/// <summary>Section four (五): the streets around the schools.</summary>
internal static class SafetyCountySurroundings
{
    public static Initiative Initiative => new()
    {
        Key = "surroundings",
        Label = "(五)",
        Name = Text("Clean up in and around campuses", "整治校园内外环境"),
        Commitment = Commitment.Pursue,
        Activities =
        [
            new()
            {
                Key = "public-order", Name = Text("Public order in and around schools", "校内外治安"),
                Assignments = [Assignment.Lead("authorities"), Assignment.Supporting("schools")],
            },
            new()
            {
                Key = "legal-vice-principals-part", Name = Text("Vice-principals for legal affairs do their part", "法制副校长发挥作用"),
                Assignments = [Assignment.Responsible("legal-vice-principals")],
            },
            new()
            {
                Key = "joint-clean-up", Name = Text("Joint action against trouble spots around schools", "部门联手整治周边"),
                Description = Text(
                    "Pressing problems of public order; unlicensed internet cafes, arcades and video halls.",
                    "治安乱点，以及无证网吧、游戏室、录像厅。"),
                Assignments = [Assignment.Responsible("schools"), Assignment.Joint("authorities")],
            },
        ],
    };
}
