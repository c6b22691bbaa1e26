namespace Education.Planning.Seeds;

/// <summary>Section five: ethics, heads, training, researchers, where teachers are placed.</summary>
internal static class WorkPointsCity2020Teachers
{
    public static Objective Objective => new()
    {
        Key = "teachers-and-heads", Name = Text("Better teachers and better heads", "提升校长教师素养"), Assignments = [Responsible("bureau")],
        Initiatives = [Ethics, Heads, Training, Researchers, Placement],
    };

    private static Initiative Ethics => Work("ethics", "1.", "Ethics of teachers", "师德师风") with
    {
        Deliverables = [Document("ethics-opinions", "Opinions on ethics", "师德师风建设意见")],
        Slogans = [Slogan("Four marks of a good teacher", "四有好老师", 4), Slogan("Four guides", "四个引路人", 4), Slogan("Four unities", "四个相统一", 4)],
        Activities =
        [
            Judged("ethics-requirements", "Finer requirements in assessing ethics", "细化师德考核", "bureau", "teachers"),
            Judged("model-teachers", "Choose and commend models", "评选先进教师", "bureau", "teachers"),
            Step("leading-by-example", "Those who set an example", "示范引领") with
            {
                Assignments = [Responsible("party-teachers"), Responsible("class-teachers"), Responsible("ideology-teachers")],
            },
            Judged("negative-list", "A list of what is forbidden, and penalties", "负面清单与惩处", "bureau", "teachers"),
            Step("paid-tutoring", "Look into paid tutoring and other breaches", "查处有偿补课等违规") with { Assignments = [Of(Role.Assessed, "teachers")] },
        ],
    };

    private static Initiative Heads => Work("heads", "2.", "Heads of schools", "校长队伍") with
    {
        Activities =
        [
            Judged("principals-ranks", "Ranks for principals", "校长职级制", "bureau", "principals"),
            Judged("reserve-heads", "Choose reserves and train them in several posts", "遴选校长后备，多岗历练", "bureau", "young-managers"),
        ],
    };

    private static Initiative Training => Work("training", "3.", "Training that fits the teacher", "精准培训") with
    {
        Activities =
        [
            Step("talent-gaps", "Fill the gaps in the staff", "人才补短板") with { Origin = ItemOrigin.Continued },
            Step("degree-project", "A project to raise degrees", "学历提升工程") with { Timing = "Y..", Origin = ItemOrigin.Started },
            Step("postgraduate-share", "More teachers with a postgraduate degree", "研究生学历教师") with
            {
                Timing = "gradually", Commitment = Commitment.Drift,
                Indicators = [Share("postgraduates", "Teachers with a postgraduate degree", "研究生学历教师占比", To("rise"))],
            },
            Step("doubling-plan", "Plan to double masters and doctors", "硕博倍增计划") with
            {
                Indicators =
                [
                    Count("masters-and-doctors", "Teachers with a master's or doctor's degree", "硕士、博士教师", "person",
                        new Target { Rule = "rise by at least 100 %", Words = Text("Doubling: only the plan's name says so, neither from when nor by when", "仅名称写倍增，基期、期限都未写") }),
                ],
            },
        ],
    };

    private static Initiative Researchers => Work("researchers", "4.", "Teaching researchers", "教研员") with
    {
        Activities =
        [
            Judged("researchers-assessment", "Assessment decides who comes, stays and goes", "教研员能进能出", "bureau", "researchers"),
            Judged("joint-assessment", "Assessed and rewarded together with the schools they serve", "与所服务学校一并考核奖惩", "bureau", "researchers") with { Timing = "#school-assessment" },
        ],
    };

    private static Initiative Placement => Work("placement", "5.", "Where teachers work", "师资配置") with
    {
        Activities =
        [
            Step("county-and-school", "The county manages, the school employs", "县管校聘") with { Assignments = [Responsible("counties"), Responsible("schools")] },
            Step("retired-teachers", "Retired teachers teach in rural and weak schools", "银龄讲学") with
            {
                Timing = "Y..", Origin = ItemOrigin.Started, Assignments = [Responsible("retired-educators")],
            },
        ],
    };
}
