namespace Education.Planning.Seeds;

/// <summary>Task (六): principals.</summary>
internal static class TeachertrainOfficeCityPrincipals
{
    public static Initiative Initiative => new()
    {
        Key = "principals-trained",
        Label = "(六)",
        Name = Text("Train principals well", "办好校长培训"),
        Assignments = [Assignment.Responsible("training-office")],
        Activities =
        [
            new()
            {
                Key = "principal-project", Name = Text("Start xx city's project of professional training for outstanding principals", "“xx市名优校长专业化培训工程”起步"), Timing = "Y..",
                Origin = ItemOrigin.Started, Assignments = [Assignment.Lead("training-office"), Assignment.Of(Role.Participating, "outstanding-principals")],
            },
            new()
            {
                Key = "advanced-class", Name = Text("Hold the advanced class for outstanding principals", "开办“xx市名优校长高级培训班”"),
                Assignments = [Assignment.Lead("training-office"), Assignment.Of(Role.Participating, "outstanding-principals")],
            },
            new()
            {
                Key = "outreach", Name = Text("Outstanding principals bring training to the countryside", "名优校长把培训送下乡"),
                Assignments = [Assignment.Lead("training-office"), Assignment.Of(Role.Mentoring, "outstanding-principals"), Assignment.Of(Role.Mentored, "rural-school-leaders")],
            },
        ],
    };
}
