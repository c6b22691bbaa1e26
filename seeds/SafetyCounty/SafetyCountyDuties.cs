namespace Education.Planning.Seeds;

/// <summary>Section four (一): who answers for safety, how that is assessed, and the three areas that matter most.</summary>
internal static class SafetyCountyDuties
{
    public static Initiative Initiative => new()
    {
        Key = "duties",
        Label = "(一)",
        Name = Text("Make safety duties clear and manage campuses well", "明确安全职责，管好校园"),
        Assignments = [Assignment.Accountable("principals")],
        Activities = [DutySystem, Assessment, SafetyCountyManagement.Activity],
    };

    private static Activity DutySystem => new()
    {
        Key = "duty-system",
        Label = "1.",
        Name = Text("Carry the system of safety duties through", "把安全责任制落到每一层"),
        Activities =
        [
            new()
            {
                Key = "campus-organisation", Name = Text("Set up a complete safety organisation on every campus", "校园健全安全机构"),
                Assignments = [Assignment.Responsible("campuses")], Serves = ["foundations"],
            },
            new()
            {
                Key = "dual-duty", Name = Text("One post, two duties", "一岗双责"),
                Assignments = [Assignment.Responsible("post-holders")],
            },
            new()
            {
                Key = "sign-statements", Name = Text("Sign statements of responsibility layer by layer", "责任书逐层签到底"),
                Assignments = [.. SafetyCountyLayers.Signing],
            },
            new()
            {
                Key = "personal-duties", Name = Text("Principals and teachers carry their share of safety management", "校长、教师各担其责"),
                Assignments = [Assignment.Responsible("principals"), Assignment.Responsible("teachers")],
            },
            new()
            {
                Key = "always-in-charge", Name = Text("Somebody is in charge of every task at any time", "任何时候、任何事情都有人负责"),
                Timing = "standing", Commitment = Commitment.Ensure,
                Indicators =
                [
                    new()
                    {
                        Key = "tasks-in-charge", Name = Text("Safety tasks with somebody in charge", "有人负责的安全事项所占比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                        Targets = [new() { Rule = "at least 100 %", Commitment = Commitment.Ensure }],
                    },
                ],
            },
        ],
    };

    private static Activity Assessment => new()
    {
        Key = "duty-assessment",
        Label = "2.",
        Name = Text("Assess how safety duties were met", "考核安全责任制"),
        Description = Text("By the county's own method, over all schools and kindergartens.", "按本县考核办法，覆盖所有学校、幼儿园。"),
        Timing = "every year",
        Assignments = [Assignment.Of(Role.Assessing, "bureau"), Assignment.Of(Role.Assessed, "principals")],
        Activities =
        [
            new()
            {
                Key = "merit-selection", Name = Text("The result weighs in the yearly choice of principals for merit", "考核结果计入校长评优"),
                Description = Text("An important basis among others; its weight is not stated.", "是重要依据之一，占多大分量没有写明。"),
                Dependencies = ["after #duty-assessment"],
                Assignments = [Assignment.Of(Role.Assessing, "bureau"), Assignment.Of(Role.Assessed, "principals")],
            },
            new()
            {
                Key = "performance-check", Name = Text("Check how persons in charge of safety did their duty", "检验安全负责人尽职情况"),
                Assignments = [Assignment.Of(Role.Assessing, "bureau"), Assignment.Of(Role.Assessed, "safety-heads")],
            },
        ],
    };
}
