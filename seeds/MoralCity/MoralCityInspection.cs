namespace Education.Planning.Seeds;

/// <summary>The closing paragraph: how this plan is inspected.</summary>
internal static class MoralCityInspection
{
    public static Initiative Initiative => new()
    {
        Key = "plan-inspection",
        Name = Text("Inspect how this plan is carried out", "检查本计划落实情况"),
        Timing = "03/end..04/early",
        Activities =
        [
            new()
            {
                Key = "special-inspection", Name = Text("Hear reports and visit: county bureaux and the two centres", "听汇报、实地看：县区局和两个中心"),
                Assignments = [Assignment.Of(Role.Reviewing, "city-bureau"), Assignment.Of(Role.Assessed, "county-bureaux"), Assignment.Of(Role.Assessed, "centres")],
                Indicators = [new() { Key = "centres-inspected", Name = Text("Centres inspected", "受检中心"), Unit = "centre", Targets = [new() { Rule = "exactly 2 centre" }] }],
            },
            new()
            {
                Key = "spot-checks", Name = Text("Random spot checks of schools and kindergartens", "随机抽查学校、幼儿园"),
                Assignments = [Assignment.Of(Role.Reviewing, "city-bureau"), Assignment.Of(Role.Assessed, "schools"), Assignment.Of(Role.Assessed, "kindergartens")],
            },
        ],
    };
}
