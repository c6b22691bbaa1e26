namespace Education.Planning.Seeds;

/// <summary>Strand seven: the acceptance of the civilised city. The year is hidden.</summary>
internal static class MoralCityAcceptance
{
    public static Initiative Initiative => new()
    {
        Key = "civilised-city",
        Name = Text("Year xx: the civilised city is inspected for acceptance", "xx年文明城验收迎检"),
        Commitment = Commitment.Ensure,
        Indicators =
        [
            new()
            {
                Key = "acceptance-passed", Name = Text("The school passes the acceptance", "验收合格"), Kind = IndicatorKind.Flag,
                Targets = [new() { Rule = "yes", Scope = "each inspected-schools", Commitment = Commitment.Ensure }],
            },
        ],
        Activities =
        [
            new() { Key = "work-with-office", Name = Text("Work closely with the office for civilisation", "与市文明办对接"), Assignments = [Assignment.Of(Role.Coordinating, "city-bureau"), Assignment.Of(Role.Partnering, "civilisation-office")] },
            new()
            {
                Key = "acceptance-material", Name = Text("Break the year's standards down and gather the material", "分解任务，整理资料"), Assignments = [Assignment.Responsible("seconded-staff")],
            },
            new()
            {
                Key = "press-schools", Name = Text("See that the schools to be inspected prepare", "督促受检学校准备"), Assignments = [Assignment.Supervising("city-bureau"), Assignment.Responsible("inspected-schools")],
            },
        ],
    };
}
