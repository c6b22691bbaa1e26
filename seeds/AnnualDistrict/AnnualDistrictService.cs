namespace Education.Planning.Seeds;

/// <summary>Section one: Party building, study, service, conduct of schools, aid.</summary>
internal static class AnnualDistrictService
{
    public static Objective Objective => new()
    {
        Key = "service",
        Name = Text("An administration that does what it says", "说到做到、服务周到的机关"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Lead("district-bureau")],
        Initiatives = [PartyBuilding, Study, ServiceRules, Conduct, Aid],
    };

    private static Initiative PartyBuilding => new()
    {
        Key = "party-building", Label = "1、", Name = Text("Build the Party in the schools", "加强系统党建"),
        Slogans = [new() { Text = Text("Every member a banner", "“一个党员一面旗帜”") }],
    };

    private static Initiative Study => new()
    {
        Key = "leaders-forum", Label = "2、", Name = Text("Forum for leaders and heads: theory joined to practice", "干部与校（园）长“大家论坛”，学用结合"),
        Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Participating, "section-leaders"), Assignment.Of(Role.Participating, "heads")],
    };

    private static Initiative ServiceRules => new()
    {
        Key = "service-rules", Label = "3、", Name = Text("Rules of service", "服务型机关的规矩"),
        Assignments = [Assignment.Of(Role.Assessing, "district-bureau"), Assignment.Of(Role.Assessed, "bureau-staff")],
        Activities =
        [
            new()
            {
                Key = "first-asked-rule", Name = Text("Whoever is asked first answers for the matter", "谁先接手谁负责到底"),
                Assignments = [Assignment.Accountable("first-asked")],
            },
            new()
            {
                Key = "time-limits", Name = Text("Every matter has a time limit", "事事限时办结"), Timing = "announced-later", Assignments = [Assignment.Responsible("bureau-staff")],
            },
            new()
            {
                Key = "major-decisions", Name = Text("Major matters are decided together, and somebody answers", "“三重一大”集体定，失责必究"),
                Assignments = [Assignment.Accountable("decision-makers")],
            },
        ],
    };

    private static Initiative Conduct => new()
    {
        Key = "school-conduct", Label = "4、", Name = Text("Schools keep the rules", "规范办学行为"),
        Slogans =
        [
            AnnualDistrictPlan.Counted(
                "Strict standards, closer supervision, strict investigation, firm execution", "严标准、强监督、严查处、抓落实", 4,
                Text("standards", "标准"), Text("supervision", "监督"), Text("investigation", "查处"), Text("execution", "落实")),
        ],
        Assignments = [Assignment.Supervising("district-bureau"), Assignment.Of(Role.Assessed, "schools")],
        Activities =
        [
            new()
            {
                Key = "illegal-fees", Name = Text("Investigate illegal fees and breaches of rules", "乱收费和违规行为一查到底"),
                Assignments = [Assignment.Of(Role.Reviewing, "district-bureau"), Assignment.Of(Role.Assessed, "schools")],
            },
        ],
    };

    private static Initiative Aid => new()
    {
        Key = "aid", Label = "5、", Name = Text("Education aid by law", "依法资助学生"), Commitment = Commitment.Ensure,
        Indicators =
        [
            new()
            {
                Key = "aided-pupils", Name = Text("Entitled pupils who receive aid", "应助学生受助比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Targets = [new() { Rule = "at least 100 %", Commitment = Commitment.Ensure }],
            },
        ],
    };
}
