namespace Education.Planning.Seeds;

/// <summary>Section one: the Party in the schools.</summary>
internal static class WorkPointsCity2020Party
{
    public static Objective Objective => new()
    {
        Key = "party-building", Name = Text("The Party leads education and builds its branches", "党领导教育，建强支部"), Assignments = [Responsible("bureau")],
        Initiatives = [ThemeEducation, BranchYear, GovernancePilot, CleanSchools, Ideology],
    };

    private static Initiative ThemeEducation => Work("theme-education", "1.", "Keep the theme education going", "主题教育成为长效机制") with
    {
        Timing = "standing",
        Activities = [Event("party-conference", "City conference on Party building and ideological work in schools", "全市学校党建、思政工作会")],
    };

    private static Initiative BranchYear => Work("branch-year", "2.", "The year of building branches", "支部建设深化年活动") with
    {
        Assignments = [Responsible("party-organisations")],
        Slogans =
        [
            Slogan("Five red projects", "五大工程", 5, Text("shield", "红色盾牌"), Text("lead goose", "红色领雁"), Text("name card", "红色名片"), Text("bond", "红色纽带"), Text("base", "红色阵地")),
        ],
        Indicators = [Count("branch-brands", "Branches known by a brand of their own", "支部党建品牌", "brand", To("at least some brand '一批'"))],
    };

    private static Initiative GovernancePilot => Work("governance-pilot", "3.", "Principals responsible under the Party organisation: a pilot", "党组织领导下校长负责制试点") with
    {
        Origin = ItemOrigin.Continued,
        Assignments = [Lead("party-organisations"), Responsible("principals")],
        Indicators = [Flag("pilot-schools", "The school of a pilot area takes part", "试点区域的学校参加试点", Each("pilot-area-schools"))],
        Activities = [Event("pilot-meeting", "On-site meeting on the pilot", "试点现场会")],
    };

    private static Initiative CleanSchools => Work("clean-schools", "4.", "Clean schools", "清廉学校") with
    {
        Assignments = [Responsible("schools")],
        Activities =
        [
            Step("strict-governance", "Strict Party governance reaches everybody", "从严治党层层传到") with
            {
                Assignments = [Responsible("schools"), Responsible("branches"), Responsible("party-members")],
                Indicators = [Share("governance-reached", "Schools, branches and members reached", "传到的学校、支部、党员比例", To("at least 100 %"))],
            },
            Event("clean-school-meeting", "City meeting on clean schools", "清廉学校推进会") with { Deliverables = [Document("clean-school-standard", "Standard of a clean school", "清廉学校标准")] },
            Step("minor-powers", "Every school lists its minor powers", "列出小微权力清单") with
            {
                Assignments = [Of(Role.Advising, "bureau"), Responsible("schools")],
                Indicators = [Flag("minor-powers-listed", "The list is finished", "清单已编成", Each("schools"))],
            },
            Step("integrity-risks", "Keep integrity risks under control", "廉政风险常态防控") with { Timing = "standing" },
            Step("inspection-tours", "Internal inspection tours", "内部巡查") with { Assignments = [Of(Role.Assessing, "bureau"), Of(Role.Assessed, "schools")] },
            Step("discipline", "Supervision, discipline and accountability", "监督执纪，问责到人") with { Assignments = [Of(Role.Assessing, "discipline-body"), Of(Role.Assessed, "staff")] },
        ],
    };

    private static Initiative Ideology => Work("ideology", "5.", "Responsibility for ideological work", "意识形态责任制") with
    {
        Activities =
        [
            Step("ideology-list", "A list of who answers for what", "责任清单") with
            {
                Assignments = [Responsible("party-organisations")],
                Deliverables = [Document("ideology-duties", "List of responsibilities", "意识形态责任清单")],
            },
            Step("ideology-analysis", "Analyse trends and opinion on the net", "研判动态与舆情") with { Timing = "regularly" },
            Step("lesson-visits", "Unannounced visits to lessons", "“推门听课”，查意识形态工作") with
            {
                Timing = "unannounced", Assignments = [Of(Role.Reviewing, "bureau"), Of(Role.Assessed, "schools")],
            },
        ],
    };
}
