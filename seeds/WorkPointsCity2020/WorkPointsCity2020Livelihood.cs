namespace Education.Planning.Seeds;

/// <summary>Section nine: what the city and the province promised the people for the year.</summary>
internal static class WorkPointsCity2020Livelihood
{
    public static Objective Objective => new()
    {
        Key = "livelihood", Name = Text("Projects for the people's livelihood", "民生实事工程"), Assignments = [Responsible("bureau")],
        Initiatives = [CityProjects, ProvinceProjects, OneVisit],
    };

    private static Initiative CityProjects => Work("city-projects", "1.", "Projects of the city government", "市政府实事") with
    {
        Timing = "Y",
        Assignments = [Supervising("city-government"), Responsible("bureau")],
        Activities =
        [
            Step("eyesight", "Protect the eyes of the young", "近视防控") with
            {
                Label = "一是",
                Indicators = [Count("lit-schools", "Kindergartens and public primary schools with better light", "采光照明改造学校", "school", To("exactly xxxx school"))],
                Activities =
                [
                    Step("eyesight-tests", "Free tests of eyesight", "免费视力检测") with
                    {
                        Timing = "x per term",
                        Indicators =
                        [
                            Count("tested-pupils", "Pupils tested, with kindergartens", "受检学生（含幼儿园）", "pupil", To("exactly xx万 pupil")),
                            Count("tests-per-term", "Tests for each pupil", "每生检测次数", "test per term", To("exactly x test per term")),
                        ],
                    },
                ],
            },
            Step("places", "More places in compulsory education", "义务段扩容") with
            {
                Label = "二是",
                Indicators =
                [
                    Count("schools-finished", "Schools finished", "竣工学校", "school", To("exactly xx school")),
                    Count("schools-begun", "Schools begun", "开工学校", "school", To("exactly xx school")),
                    Count("new-places", "New places", "新增学位", "place", To("exactly x.xx万 place")),
                ],
            },
        ],
    };

    private static Initiative ProvinceProjects => Work("province-projects", "2.", "Projects of the province's department", "省厅实事") with
    {
        Assignments = [Supervising("province-department"), Responsible("bureau")],
        Indicators =
        [
            Count("province-project-kinds", "Kinds of project", "实事种类", "project", new Target { Rule = "at least 10 project", Words = Text("Ten are named, and the list is open", "列出十类，后有“等”字") }),
        ],
    };

    private static Initiative OneVisit => Work("one-visit", "3.", "One visit is enough", "最多跑一次") with
    {
        Slogans = [Slogan("Ten links", "十个通", 10)],
        Indicators = [Count("visits", "Visits that a matter takes", "每件事跑的次数", "visit per matter", To("at most 1 visit per matter"))],
        Activities =
        [
            Step("entry", "Entering school is one matter", "入学入园一件事") with { Commitment = Commitment.Ensure },
            Step("double-random", "Inspectors and inspected are drawn at random", "双随机检查") with
            {
                Timing = "unannounced",
                Assignments = [Of(Role.Reviewing, "inspectors"), Of(Role.Reviewing, "departments"), Of(Role.Assessed, "supervised-units")],
                Indicators =
                [
                    Share("lists-compiled", "Lists of supervision compiled", "监管清单编制率", To("at least xxx %")),
                    Share("random-coverage", "Matters checked at random", "双随机覆盖率", To("at least xxx %")),
                    Share("joint-share", "Of them, checked by several departments", "跨部门联合占比", To("at least x %")),
                    Share("mobile-enforcement", "Enforcement on the spot done by mobile", "掌上执法率", To("at least xx %")),
                    new()
                    {
                        Key = "supervision-effect", Name = Text("What supervision achieves", "监管效能"), Kind = IndicatorKind.Text, Direction = Direction.Increase,
                        Targets = [To("rise by at least some '大幅'")],
                    },
                ],
            },
        ],
    };
}
