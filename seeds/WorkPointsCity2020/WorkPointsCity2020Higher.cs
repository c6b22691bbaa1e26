namespace Education.Planning.Seeds;

/// <summary>Section four, points 5 and 6: universities and learning for life.</summary>
internal static class WorkPointsCity2020Higher
{
    public static Initiative Universities => Work("universities", "5.", "Universities", "高等教育") with
    {
        Activities =
        [
            Judged("college-incentives", "A method of evaluating colleges, with incentives", "高校评估考核激励办法", "bureau", "colleges") with
            {
                Deliverables =
                [
                    Document("college-method", "Method of evaluation, assessment and incentive for colleges", "《在x高校评估考核激励办法》"),
                    Document("private-college-grants", "Rules of grants to private colleges", "《xx市本级民办高校财政补助实施细则》"),
                ],
            },
            Step("joint-college", "A college and well-known companies run it together", "与名企联合办学") with
            {
                Assignments = [Of(Role.Partnering, "masked-college"), Of(Role.Partnering, "companies"), Supporting("bureau")],
            },
            Step("independent-college", "Convert the independent college", "独立学院转设") with { Timing = "soon" },
        ],
        Indicators =
        [
            Count("applied-students", "Students trained for applied work", "应用型人才培养数", "student", To("rise")),
            Share("graduates-staying", "Graduates who stay in the city", "高校毕业生留嘉比例", To("rise")),
        ],
    };

    public static Initiative LifelongLearning => Work("lifelong-learning", "6.", "Learning for life", "终身教育") with
    {
        Indicators =
        [
            Count("skill-training", "Attendances of skills training", "技能培训人次", "person-time", To("at least xx万 person-time")),
            Count("citizen-training", "Attendances of training for all citizens", "市民培训人次", "person-time", To("at least xxx万 person-time")),
            Count("senior-places", "Places in universities for the old", "老年大学学位", "place", new Target { Rule = "rise", Commitment = Commitment.Pursue }),
        ],
        Activities =
        [
            Step("skills", "Skills training where people are short", "紧缺技能培训") with
            {
                Assignments = [Responsible("vocational-schools"), Responsible("adult-institutions"), Responsible("colleges")],
            },
            Step("open-university", "The open university for the old", "老年开放大学") with
            {
                Assignments = [Responsible("radio-tv-university"), Responsible("community-colleges")],
                Slogans = [Slogan("A network of four levels", "四级网络", 4)],
            },
            Step("learning-week", "A week of learning for everybody", "全民学习周") with { Timing = "every year: for 1w" },
        ],
    };
}
