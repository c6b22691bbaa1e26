namespace Education.Planning.Seeds;

/// <summary>Strand one: core values in plans, lessons, practice and campus.</summary>
internal static class MoralCityValues
{
    public static Initiative Initiative => new()
    {
        Key = "values-education",
        Name = Text("Educate in the core values", "深化核心价值观教育"),
        Activities = [Tasks, Ways],
    };

    private static Activity Tasks => new()
    {
        Key = "tasks",
        Label = "(一)",
        Name = Text("Make goals and tasks clear", "定好目标与任务"),
        Activities =
        [
            new()
            {
                Key = "staff-study", Name = Text("Staff study the opinions together as term begins", "学期伊始，教职工集中学习"),
                Timing = "every term: early", Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "staff")],
            },
            new()
            {
                Key = "reach-everybody", Name = Text("Core values reach every grade, class, subject and teacher", "贯穿到年级、班级、学科、教师"), Assignments = [Assignment.Responsible("schools")],
                Indicators =
                [
                    Share("grades-reached", "Grades reached", "已落实的年级"), Share("classes-reached", "Classes reached", "已落实的班级"),
                    Share("subjects-reached", "Subjects reached", "已落实的学科"), Share("teachers-reached", "Teachers reached", "已落实的教师"),
                ],
            },
            new()
            {
                Key = "school-plans", Name = Text("Each school plans its moral education, for the year and for each term", "学校订德育计划，分年度、学期"),
                Timing = "every year; every term", Assignments = [Assignment.Responsible("schools")],
                Deliverables = [new() { Key = "school-moral-plan", Name = Text("A school's plan of moral education", "学校德育计划"), Kind = DeliverableKind.Plan, From = "schools" }],
                Indicators =
                [
                    new() { Key = "plans-per-year", Name = Text("Plans for the year", "年度计划"), Unit = "plan per year", Targets = [new() { Rule = "exactly 1 plan per year", Scope = "each schools" }] },
                    new() { Key = "plans-per-term", Name = Text("Plans for a term", "学期计划"), Unit = "plan per term", Targets = [new() { Rule = "exactly 1 plan per term", Scope = "each schools" }] },
                ],
            },
        ],
    };

    private static Activity Ways => new()
    {
        Key = "ways",
        Label = "(二)",
        Name = Text("Open up effective ways", "拓宽途径"),
        Assignments = [Assignment.Responsible("schools")],
        Activities =
        [
            new() { Key = "first-lesson", Name = Text("The first lesson of term", "上好开学第一课"), Timing = "every term: day1", Assignments = [Assignment.Responsible("schools")] },
            new()
            {
                Key = "occasions", Name = Text("Three loves and three savings, at return days, opening ceremonies, flag raisings", "借返校、开学典礼、升旗等时机讲“三爱”“三节”"),
                Timing = "every return-day; every opening-ceremony; every flag-raising",
                Slogans =
                [
                    new()
                    {
                        Text = Text("Three loves and three savings", "三爱三节"), DeclaredCount = 6,
                        Parts =
                        [
                            Text("love learning", "爱学习"), Text("love work", "爱劳动"), Text("love the country", "爱祖国"),
                            Text("save water", "节水"), Text("save power", "节电"), Text("save grain", "节粮"),
                        ],
                    },
                ],
            },
            new() { Key = "lasting-forms", Name = Text("Forms and mechanisms of practice that last", "实践形式和机制常态化"), Timing = "standing" },
            new()
            {
                Key = "lessons-as-channel", Name = Text("Lessons are the main channel; local and school courses", "抓牢课堂，开发地方、校本教材"),
                Description = Text("Fine traditional culture, ecology, the spirit of the province.", "传统文化、生态文明、本省精神。"),
            },
            new() { Key = "china-dream", Name = Text("Themed activities on the Chinese dream", "“中国梦”主题活动"), Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "pupils")] },
            new()
            {
                Key = "social-practice", Name = Text("Practice and activity courses; work, science, volunteering", "开好实践、活动课程"),
                Description = Text("Work within their strength, public good, invention, volunteering, work beside study.", "力所能及的劳动、公益、科技小发明、志愿服务、勤工俭学。"),
            },
            new()
            {
                Key = "campus-atmosphere", Name = Text("Campus media and a humane campus form character", "校内媒介与人文环境育人"),
                Description = Text("Display windows, broadcasts, web pages; rules, services, relations between people.", "橱窗、广播、网页；制度、服务、人际关系。"),
            },
        ],
    };

    private static Indicator Share(Key key, string english, string chinese) => new()
    {
        Key = key, Name = Text(english, chinese), Kind = IndicatorKind.Percentage, Unit = "%", Targets = [new() { Rule = "at least 100 %" }],
    };
}
