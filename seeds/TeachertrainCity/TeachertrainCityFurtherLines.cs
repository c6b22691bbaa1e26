namespace Education.Planning.Seeds;

/// <summary>Section two, lines 8 to 14.</summary>
internal static class TeachertrainCityFurtherLines
{
    public static ValueList<Initiative> All =>
    [
        Kindergartens, Language,
        Work("senior-online", "10、", "New curriculum, on line, for senior high teachers", "高中新课程网上培训") with { Assignments = [Supervising("training-authority")] },
        Writing,
        Work("experts-at-schools", "12、", "Experts teach at schools", "专家到校") with { Assignments = [Of(Role.Coordinating, "bureau"), Responsible("provincial-centre"), Responsible("upper-city-institute")] },
        Work("training-elsewhere", "13、", "Training elsewhere", "外出培训") with { Assignments = [Responsible("bureau")] },
        SchoolBased,
    ];

    private static Initiative Kindergartens => Work("kindergarten-training", "8、", "Kindergarten teachers", "幼儿教师") with
    {
        Origin = ItemOrigin.Continued,
        Activities =
        [
            Judged("certificates", "Training and a test; then the post", "培训考核后持证上岗", "bureau", "kindergarten-teachers") with
            {
                Indicators = [Share("certified", "Kindergarten teachers with a certificate", "持证幼儿教师比例", To("at least 100 %"))],
            },
        ],
    };

    private static Initiative Language => Work("language-training", "9、", "Language work", "语言文字") with
    {
        Commitment = Commitment.Ensure,
        Assignments = [Of(Role.Assessing, "nation"), Of(Role.Assessed, "city")],
        Indicators =
        [
            Flag("language-passes", "The city passes the acceptance", "通过验收", new Target { Rule = "yes", Commitment = Commitment.Ensure, Acceptance = new() { By = "nation", Standard = Text("Cities of the third category", "三类城市标准") } }),
        ],
        Activities =
        [
            Step("language-courses", "Courses for language workers, counter staff and advertisers", "语言文字人员、窗口人员、广告人员培训") with { Timing = "before #language-acceptance" },
        ],
    };

    private static Initiative Writing => Work("writing-course", "11、", "A short course for those who teach writing", "写字课短训") with
    {
        Timing = "for 10d within 03..05",
        Assignments = [Responsible("bureau")],
        Indicators =
        [
            Count("writing-teachers", "Teachers sent by a school", "每校人数", "person", new Target { Rule = "exactly 1 person", Scope = "each compulsory-schools" }),
            Count("writing-days", "Days of the course", "培训天数", "day", To("exactly 10 day")),
        ],
    };

    private static Initiative SchoolBased => Work("school-based-training", "14、", "Training at the school", "校本培训") with
    {
        Assignments = [Responsible("town-central-schools"), Responsible("schools"), Of(Role.Advising, "training-school"), Of(Role.Assessing, "training-school"), Of(Role.Assessed, "schools")],
        Deliverables = [new() { Key = "school-based-plan", Name = Text("Plan of training at the school", "校本培训计划"), Kind = DeliverableKind.Plan, From = "schools" }],
    };
}
