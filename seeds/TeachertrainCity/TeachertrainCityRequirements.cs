namespace Education.Planning.Seeds;

/// <summary>Section four: management, publicity, four levels, what matters most, assessment.</summary>
internal static class TeachertrainCityRequirements
{
    public static ValueList<Initiative> All => [Management, Publicity, Levels, Emphasis, Assessment];

    private static Initiative Management => Work("sound-management", "1、", "Rules and good management", "管理与制度") with
    {
        Timing = "announced-later",
        Assignments = [Responsible("units"), Responsible("schools")],
        Activities =
        [
            Step("designated-persons-named", "Somebody is in charge of it everywhere", "专人负责") with
            {
                Assignments = [Responsible("designated-persons")],
                Indicators = [Count("persons-in-charge", "Persons in charge at a unit", "专责人员", "person", new Target { Rule = "at least 1 person", Scope = "each units-and-schools" })],
            },
            Step("training-plans", "Every unit and school plans its training", "各单位、各校订培训规划") with
            {
                Assignments = [Responsible("units"), Responsible("schools")],
                Deliverables = [new() { Key = "training-plan", Name = Text("Plan of training", "教师培训规划"), Kind = DeliverableKind.Plan, From = "units-and-schools" }],
            },
        ],
    };

    private static Initiative Publicity => Work("publicity", "2、", "Everybody knows the rules", "宣传制度") with { Assignments = [Responsible("schools")] };

    private static Initiative Levels => Work("levels", "3、", "Four levels, many forms", "四个层次") with
    {
        Assignments = [Responsible("units")],
        Slogans =
        [
            Slogan("Four levels", "四个层次", 4, Text("province and upper city", "省、市高层次"), Text("the city, together", "本市集中"), Text("the school", "校本"), Text("by oneself", "自学")),
        ],
        Activities =
        [
            Judged("merit-choice", "Only the best are sent to the high courses", "高端培训择优选人", "units", "teachers", "principals") with
            {
                Indicators = [Share("chosen-by-merit", "Delegates chosen by merit", "择优选送比例", new Target { Rule = "at least 100 %", Commitment = Commitment.Ensure })],
            },
        ],
    };

    private static Initiative Emphasis => Work("emphasis", "4、", "What matters most", "重点") with
    {
        Activities =
        [
            Step("qualify-new-teachers", "New teachers qualify fast", "新教师尽快合格") with
            {
                Timing = "soon", Indicators = [Share("qualified-new-teachers", "New teachers who qualify", "合格新教师比例", To("at least 100 %"))],
            },
            Step("short-classes", "One or two short classes", "短期进修班") with { Indicators = [Count("short-class-count", "Short classes", "短期班", "class", To("between 1 class and 2 class"))] },
            Judged("hours-of-school-training", "Hours of training at the school count too", "校本非集中培训也登记学时", "schools", "teachers") with { Timing = "every year" },
            Step("online-resources", "Resources from the online school and its allies", "网校与联盟资源") with { Assignments = [Of(Role.Partnering, "online-partners")] },
        ],
    };

    private static Initiative Assessment => Work("assessment", "5、", "Assess and commend", "考核与表彰") with
    {
        Activities =
        [
            Judged("in-school-assessment", "Teacher training counts when schools and principals are assessed", "师训计入学校、校长考核", "departments", "schools", "principals") with { Timing = "every year" },
            Judged("in-teacher-appraisal", "Taking part counts when teachers are appraised", "参训计入教师考评", "schools", "teachers") with { Timing = "every year" },
            Judged("commendation", "Commend the best", "表彰优秀", "bureau", "units", "teachers"),
            Step("refusal", "Criticise those who refuse or idle", "批评拒学怠学") with { Assignments = [Of(Role.Assessing, "bureau"), Of(Role.Assessing, "schools"), Of(Role.Assessed, "teachers")] },
            Step("trainers-managed", "Manage the trainers", "管好培训者") with { Assignments = [Responsible("training-department"), Of(Role.Assessed, "trainer-staff")] },
        ],
    };
}
