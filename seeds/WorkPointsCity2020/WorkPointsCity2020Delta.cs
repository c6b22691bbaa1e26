namespace Education.Planning.Seeds;

/// <summary>Section seven, point 1: the Yangtze delta.</summary>
internal static class WorkPointsCity2020Delta
{
    public static Initiative Initiative => Work("delta", "1.", "Education in the delta grows together", "长三角教育一体化") with
    {
        Assignments = [Of(Role.Joint, "four-cities")],
        Activities =
        [
            Step("industry-alliance", "Alliance of four places for industry and education", "四地产教联盟") with { Assignments = [Lead("bureau"), Joint("four-cities")] },
            Step("shanghai-fair", "Education fair in Shanghai; its days are set elsewhere", "上海教博会，日期由主办方定"),
            Step("fair-visit", "Take part in the fair and in other events", "参加博览会等活动") with { Timing = "#shanghai-fair" },
            Event("kindergarten-forum", "Forum of kindergarten heads of four places (xx)", "四地园长（xx）论坛"),
            Step("academic-forum", "Academic forum of four places", "四地学术论坛") with { Timing = "Y..", Origin = ItemOrigin.Started },
            Step("secondment", "Young managers spend months at another school", "中青年干部异校蹲点") with
            {
                Assignments = [Lead("bureau"), Responsible("young-managers")],
                Indicators = [Count("secondment-length", "Length of a secondment", "蹲点时长", "month", To("at least x month"))],
            },
            Step("delta-training", "Good teachers train in delta cities", "名优教师赴外培训") with
            {
                Assignments = [Lead("bureau"), Responsible("outstanding-teachers")],
                Indicators = [Count("teachers-sent", "Teachers sent", "选派教师", "teacher", To("near xxx teacher"))],
            },
            Step("delta-ties", "New ties with cities of the delta", "新增合作与结对") with
            {
                Indicators =
                [
                    Count("delta-projects", "New projects of joint schools", "新增合作办学项目", "project", To("at least xx project")),
                    Count("delta-schools", "New paired schools in the delta", "新增结对学校", "school", To("at least xx school")),
                    Count("delta-principals", "New pairs of principals", "新增结对校长", "pair", To("at least xx pair")),
                    Count("delta-studios", "New paired studios of master teachers", "新增结对名师工作室", "studio", To("at least xx studio")),
                ],
            },
        ],
    };
}
