namespace Education.Planning.Seeds;

/// <summary>Section six: accreditation of counties, information technology, buildings.</summary>
internal static class WorkPointsCity2020Modernisation
{
    public static Objective Objective => new()
    {
        Key = "modernisation", Name = Text("Modernisation and information technology, by projects", "以项目带动现代化、信息化"), Assignments = [Responsible("bureau")],
        Initiatives = [ModernCounties, BalancedCounties, WorkPointsCity2020Informatisation.Initiative, Buildings],
    };

    private static Initiative ModernCounties => Work("modern-counties", "1.", "Every county accredited as modern", "现代化县全覆盖") with
    {
        Origin = ItemOrigin.Continued,
        Indicators =
        [
            Share("modern-county-share", "Counties accredited as modern", "建成现代化县的比例", To("at least 100 %")),
            Count("modern-county-count", "Counties accredited so far", "已建成的县数", "county") with { Baseline = new() { Value = "7 county", At = "Y-1" } },
            Count("modernisation-index", "Index of modernisation", "现代化指数", "index point", To("rise")),
        ],
        Activities =
        [
            Step("county-accreditation", "Seven counties are accredited", "七个县已建成"),
            Step("zone-accreditation", "The development zone follows", "开发区跟进创建") with
            {
                Timing = "after #county-accreditation", Assignments = [Of(Role.Advising, "bureau"), Responsible("development-zone")],
                Activities =
                [
                    Step("pre-evaluation", "Pre-evaluation of the zone", "开发区预评估") with { Assignments = [Of(Role.Assessing, "evaluators"), Of(Role.Assessed, "development-zone")] },
                    Judged("rectification", "Mend what it found", "整改短板", "evaluators", "development-zone") with { Timing = "after #pre-evaluation & before #evaluation" },
                    Step("evaluation", "Evaluation of the zone", "开发区正式评估") with
                    {
                        Indicators =
                        [
                            Flag("zone-passes", "The zone passes", "开发区通过评估", new Target { Rule = "yes", Commitment = Commitment.Ensure, Acceptance = new() { By = "evaluators" } }),
                        ],
                    },
                ],
            },
            Judged("county-monitoring", "Use the monitoring of counties; mend the problems", "用好监测结果，整改问题", "monitors", "counties"),
            Judged("preschool-counties", "Accreditation of counties for pre-school education", "学前普及普惠县创建", "nation", "counties") with { Timing = "when-suitable" },
        ],
    };

    private static Initiative BalancedCounties => Work("balanced-counties", "2.", "Counties of balanced compulsory education", "义务教育优质均衡县") with
    {
        Assignments = [Supervising("city-secretary")],
        Indicators = [Share("balanced-county-share", "Counties with balanced education of quality", "优质均衡县的比例", To("at least 100 %"))],
        Activities =
        [
            Judged("national-accreditation", "National accreditation", "国家认定", "nation", "counties"),
            Step("accreditation-plans", "Make the plan early", "早订创建计划") with { Timing = "soon" },
            Event("accreditation-meeting", "On-site meeting on accreditation", "创建推进会"),
            Step("first-county", "The first county to be accredited by the nation", "首个通过国家认定的县") with
            {
                Assignments = [Of(Role.Advising, "bureau"), Responsible("striving-county")],
                Indicators = [Count("national-counties", "Counties accredited by the nation", "国家认定的县", "county", new Target { Rule = "at least 1 county", Commitment = Commitment.Strive })],
            },
            Step("other-counties", "The other counties begin early", "其余各县早做准备") with { Timing = "soon", Assignments = [Of(Role.Advising, "bureau"), Responsible("counties")] },
        ],
    };

    private static Initiative Buildings => Work("buildings", "4.", "Buildings", "项目建设") with
    {
        Activities =
        [
            Step("layout", "Counties lay out their schools and kindergartens", "各县布局学校、幼儿园") with { Assignments = [Of(Role.Advising, "bureau"), Responsible("counties")] },
            Step("urban-projects", "Large projects in the urban area", "市区重点项目") with
            {
                Indicators =
                [
                    Count("large-projects", "Large projects", "重点项目", "project",
                        new Target { Rule = "at least 5 project", Words = Text("Five are named, and the list is open", "列出五个，后有“等”字") }),
                ],
            },
        ],
    };
}
