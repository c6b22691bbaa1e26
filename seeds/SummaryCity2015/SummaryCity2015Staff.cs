namespace Education.Planning.Seeds;

/// <summary>Section five, 三是: heads and teachers who move between town and country.</summary>
internal static class SummaryCity2015Staff
{
    private static readonly Figure[] Recruits =
    [
        Figure.Of("special-posts", "Teachers recruited for special posts", "特岗教师", "1938 person").From("600 person"), Figure.Of("special-post-subjects", "Subjects", "特岗学科", "30 subject"),
    ];

    private static readonly Figure[] Training =
    [
        Figure.Of("trained-principals", "Principals in the training of one year", "参训一年的校长", "1081 principal").Saying("It lasted a year and is over", "为期一年，已结束"),
        Figure.Of("rebuilt-school-training", "Rebuilt schools whose principals are trained", "校长参训的重建学校", "169 school"), Figure.Of("shadowing", "Principals in shadow training", "影子培训校长", "45 principal"),
        Figure.Of("team", "Team for the development of teachers", "教师发展团队", "200 person"), Figure.Of("base-schools", "Base schools begun", "启动的基地学校", "80 school"),
    ];

    private static readonly Figure[] Backbone = [Figure.Of("backbone", "City-level backbone teachers in training", "市级骨干参训", "6500 teacher")];

    private static readonly Figure[] Mechanisms = [Figure.Done("mechanisms-set-up", "Incentives, funds and training for those who move", "流动的激励、经费、培训机制").Saying("Lasting", "长效")];

    public static IEnumerable<Figure> Figures => [.. Recruits, .. Training, .. Backbone, .. Mechanisms];

    public static Initiative Initiative => Work("staff-exchange", "三是", "Heads and teachers move", "干部教师流动") with
    {
        Indicators = Figure.Indicators([.. Training]),
        Activities =
        [
            Step("principals-rotation", "Principals rotate", "校长交流轮换") with { Timing = "regularly" },
            Step("rural-service", "Urban teachers serve in rural schools", "城区教师下乡服务") with
            {
                Timing = "every year", Assignments = [Lead("bureau"), Responsible("urban-teachers")],
                Indicators = [Share("sent-share", "Urban teachers sent in a year", "每年选派比例", To("exactly 1 %"))],
            },
            Judged("exchange-incentives", "Incentives to move, with funds and training", "流动激励", "bureau", "teachers") with { Indicators = Figure.Indicators([.. Mechanisms]) },
            Step("special-post-plan", "Special posts", "特岗计划") with { Indicators = Figure.Indicators([.. Recruits]) },
            Judged("teachers-contest", "A skills contest of a hundred thousand teachers", "十万教师比武", "bureau", "teachers") with { Origin = ItemOrigin.Started },
            Step("backbone-training", "Training of backbone teachers, a round of three years", "骨干培训，三年一轮") with { Timing = "every 3y", Indicators = Figure.Indicators([.. Backbone]) },
            Step("directed-students", "Fee-free student teachers", "免费师范生") with
            {
                Timing = "every year", Assignments = [Responsible("city-university")],
                Indicators = [Count("directed-student-count", "Student teachers taken in a year", "每年招收数", "student per year", To("exactly 100 student per year"))],
            },
        ],
    };
}
