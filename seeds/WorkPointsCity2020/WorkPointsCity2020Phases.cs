namespace Education.Planning.Seeds;

/// <summary>Section four: kindergartens, compulsory education, senior highs, vocational and higher education, learning for life.</summary>
internal static class WorkPointsCity2020Phases
{
    public static Objective Objective => new()
    {
        Key = "phases", Name = Text("Every phase of education grows in step with the others", "各级各类教育协调发展"), Assignments = [Responsible("bureau")],
        Initiatives =
        [
            Kindergartens, Compulsory, SeniorHighs,
            WorkPointsCity2020Vocational.Initiative, WorkPointsCity2020Higher.Universities, WorkPointsCity2020Higher.LifelongLearning,
        ],
    };

    private static Initiative Kindergartens => Work("kindergartens", "1.", "Good kindergartens, evenly spread", "学前教育优质均衡") with
    {
        Indicators =
        [
            Share("affordable-coverage", "Children whom affordable kindergartens reach", "普惠园覆盖面", To("rise")),
            Share("graded-kindergartens", "Kindergartens of grade two or better", "二级以上等级园占比", To("rise")),
            Count("public-kindergartens", "Public kindergartens built, rebuilt or enlarged", "新改扩建公办园", "kindergarten", new Target { Rule = "exactly xx kindergarten", Due = "Y" }),
            Count("kindergarten-places", "New places in kindergartens", "新增幼儿园学位", "place", new Target { Rule = "exactly xxx place", Due = "Y" }),
        ],
        Activities =
        [
            Step("county-management", "Counties come first in managing kindergartens", "管理体制以县为主") with { Assignments = [Lead("counties")] },
            Step("curriculum-reform", "Reform of the kindergarten curriculum", "园本课程改革") with
            {
                Origin = ItemOrigin.Continued, Activities = [Event("curriculum-meeting", "Meeting that sums the reform up", "课改总结会")],
            },
            Step("childcare", "Childcare below kindergarten age", "托幼事业") with
            {
                Assignments = [Lead("health-office"), Supporting("bureau")],
                Indicators = [Count("childcare-age", "Age of the children cared for", "托幼年龄", "year of age", To("between x year of age and x year of age"))],
            },
        ],
    };

    private static Initiative Compulsory => Work("compulsory", "2.", "Compulsory education of quality, evenly spread", "义务教育优质均衡") with
    {
        Indicators = [Share("schools-and-pupils", "Schools run well and pupils taught well", "办好的学校、教好的学生比例", To("at least 100 %"))],
        Activities =
        [
            Step("new-good-schools", "Foster new good schools", "培育新优质学校") with { Origin = ItemOrigin.Continued },
            Step("school-groups", "School groups; communities of town and country", "集团办学与城乡共同体") with { Origin = ItemOrigin.Continued },
            Step("campus-entries", "Few outside activities enter the schools", "严控进校园活动") with
            {
                Origin = ItemOrigin.Continued,
                Indicators = [Count("campus-activities", "Outside activities that enter schools", "进校园的活动", "activity", To("not rise"))],
            },
            Step("special-education", "Special education by the plans of province and city", "特殊教育对标推进"),
        ],
    };

    private static Initiative SeniorHighs => Work("senior-highs", "3.", "Senior highs with a face of their own", "普高多样、有特色") with
    {
        Activities =
        [
            Judged("teaching-monitoring", "Monitor the quality of teaching", "教学质量监测", "bureau", "senior-highs"),
            Step("senior-coordination", "Guide the senior highs of the whole city", "统筹指导全市普高") with { Assignments = [Of(Role.Coordinating, "bureau")] },
        ],
    };
}
