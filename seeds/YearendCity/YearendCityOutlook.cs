namespace Education.Planning.Seeds;

/// <summary>Looking ahead: the next year's plan (二是), duties (三是), style (五是) and the conference (六是).</summary>
internal static class YearendCityOutlook
{
    public static Initiative NextYear => new()
    {
        Key = "plan-next-year",
        Label = "二是",
        Name = Text("Study policy and plan the next year's work", "研读政策，谋划来年"),
        Description = Text("Look at where things stand, set goals and tasks, and pace them sensibly.", "摸清现状，定目标、定任务，把进度排好。"),
        Assignments = [Assignment.Responsible("offices-and-units")],
        Deliverables = [new() { Key = "next-year-draft", Name = Text("Plan for the coming year", "来年计划"), Kind = DeliverableKind.Plan, From = "offices-and-units" }],
    };

    public static Initiative ClearDuties => new()
    {
        Key = "clear-duties",
        Label = "三是",
        Name = Text("Clear objectives, carried out", "目标清楚，落到实处"),
        Description = Text("Break tasks down, say what is required, do one's duty; manage better, reform and renew.", "任务拆细，要求讲明，各尽其职；管好内部，推陈出新。"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Responsible("offices-and-units")],
    };

    public static Initiative WorkingStyle => new()
    {
        Key = "working-style",
        Label = "五是",
        Name = Text("A better working style, more done", "改作风，提效率"),
        Description = Text("Pull together, take responsibility, see things through, work for results.", "拧成一股绳，担起责任，一抓到底，用实干换实效。"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Responsible("offices-and-units")],
    };

    public static Initiative Conference => new()
    {
        Key = "annual-conference",
        Label = "六是",
        Name = Text("Annual education conference", "年度教育工作会议"),
        Timing = "tentative Y+1/01",
        Assignments = [Assignment.Lead("bureau")],
        Activities =
        [
            new()
            {
                Key = "conference-preparation", Name = Text("Prepare the conference, working hand in hand", "分工协作，把会务备齐"),
                Timing = "before Y+1/spring-festival", Commitment = Commitment.Strive,
                Assignments = [Assignment.Responsible("conference-leaders"), Assignment.Responsible("conference-offices")],
                Indicators =
                [
                    new()
                    {
                        Key = "preparations-in-place", Name = Text("Preparations of the conference that are in place", "筹备事项就绪比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                        Targets = [new() { Rule = "at least 100 %", Due = "before Y+1/spring-festival", Commitment = Commitment.Strive }],
                    },
                ],
            },
        ],
    };
}
