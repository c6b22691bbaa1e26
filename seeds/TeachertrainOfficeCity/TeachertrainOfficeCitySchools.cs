namespace Education.Planning.Seeds;

/// <summary>Task (三): buildings and reputation of the training schools, two series of on-site meetings.</summary>
internal static class TeachertrainOfficeCitySchools
{
    public static Initiative Initiative => new()
    {
        Key = "training-schools-strengthened",
        Label = "(三)",
        Name = Text("Stronger training schools, in buildings and in substance", "进修学校软硬件一起抓"),
        Activities = [Buildings, FirstSeries, SecondSeries],
    };

    private static Activity Buildings => new()
    {
        Key = "training-school-buildings",
        Label = "1、",
        Name = Text("Better buildings and equipment for the training schools", "改善进修学校的校舍和设备"),
        Assignments = [Assignment.Of(Role.Coordinating, "training-office"), Assignment.Responsible("departments"), Assignment.Responsible("county-governments")],
        Activities =
        [
            new()
            {
                Key = "national-selection", Name = Text("Nation and province choose model training schools", "国家和省评选示范性进修学校"),
                Assignments = [Assignment.Of(Role.Assessing, "nation"), Assignment.Of(Role.Assessing, "province"), Assignment.Of(Role.Assessed, "training-schools")],
            },
            new()
            {
                Key = "model-school-bid", Name = Text("The city's training schools stand for selection", "本市进修学校参评"), Timing = "#national-selection",
                Commitment = Commitment.Strive, Assignments = [Assignment.Lead("training-office"), Assignment.Responsible("training-schools")],
                Indicators =
                [
                    new()
                    {
                        Key = "schools-up-to-standard", Name = Text("Training schools that pass the standard, in number and quality", "进修学校达标的数量与质量"), Unit = "school",
                        Population = Text("Cities of the province", "全省各市"),
                        Targets = [new() { Rule = "rank 1", Commitment = Commitment.Strive, Words = Text("First in the province", "全省第一") }],
                    },
                ],
            },
        ],
    };

    private static Activity FirstSeries => new()
    {
        Key = "first-meetings",
        Label = "2、",
        Name = Text("First series of on-site meetings, continued", "第一轮系列现场会接着开"),
        Origin = ItemOrigin.Continued,
        Edition = 1,
        Timing = "announced-later",
        Venue = Text("Each training school in turn", "轮流在各进修学校"),
        Assignments = [Assignment.Lead("training-office"), Assignment.Of(Role.Participating, "directors-in-charge"), Assignment.Of(Role.Participating, "training-school-heads")],
        Indicators =
        [
            new()
            {
                Key = "visits", Name = Text("Visits made of all that are due: each director and head to each training school", "主管局长、校长到各校走访的完成比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Fraction = new() { Numerator = Text("Visits made", "已走访人校次"), Denominator = Text("Directors and heads, times training schools", "应到人数乘进修学校数") },
                Targets = [new() { Rule = "at least 100 %" }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "guidance-in-own-area", Name = Text("Each training school guides teaching in its own area", "进修学校在本区域指导教学、提质量"),
                Assignments = [Assignment.Of(Role.Advising, "training-schools")],
            },
        ],
    };

    private static Activity SecondSeries => new()
    {
        Key = "second-meetings",
        Label = "3、",
        Name = Text("Second series of on-site meetings, on themes", "第二轮系列现场会，各有主题"),
        Edition = 2,
        Commitment = Commitment.Pursue,
        Description = Text("Each school chooses its theme, studies it and shows practice; each county is to have something to offer and something to learn.", "主题由各校自选，研究与实践并重，县县有亮点、有收获。"),
        Assignments = [Assignment.Lead("training-office"), Assignment.Responsible("training-schools")],
    };
}
