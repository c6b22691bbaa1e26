namespace Education.Planning.Seeds;

/// <summary>Strand four: the themed activities of the year.</summary>
internal static class MoralCityActivities
{
    public static Initiative Initiative => new()
    {
        Key = "themed-activities",
        Name = Text("Themed activities under the theme of the year", "围绕年度主题开展活动"),
        Activities =
        [
            new()
            {
                Key = "running-series", Name = Text("Series that run on: reading the classics, our festivals, a person of virtue", "经典诵读、我们的节日、做有道德的人"), Origin = ItemOrigin.Continued,
            },
            Conduct, MoralCityFilms.Activity, CupStacking,
        ],
    };

    private static Activity Conduct => new()
    {
        Key = "conduct",
        Label = "(一)",
        Name = Text("Details matter, conduct is formed", "“重细节、塑品行”主题教育"),
        Assignments = [Assignment.Responsible("schools"), Assignment.Responsible("school-classes")],
        Slogans = [Ones("Five ones at home", "五个一", AtHome), Ones("Four ones at school", "四个一", AtSchool)],
        Indicators =
        [
            new()
            {
                Key = "home-ones", Name = Text("What each pupil does at home", "在家做到的事"), Checklist = AtHome, Population = Text("Each pupil", "每名学生"), Targets = [new() { Rule = "all 5" }],
            },
            new()
            {
                Key = "school-ones", Name = Text("What each pupil does at school", "在校做到的事"), Checklist = AtSchool, Population = Text("Each pupil", "每名学生"), Targets = [new() { Rule = "all 4" }],
            },
        ],
        Activities =
        [
            new()
            {
                Key = "details-song", Name = Text("The song on details; speeches, essays, debates, plays", "唱《细节歌》，办演讲、征文、辩论"), Origin = ItemOrigin.Continued,
                Assignments = [Assignment.Of(Role.Participating, "pupils"), Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "first-class-meeting", Name = Text("The first class meeting of term discusses details of conduct", "开学首次班团队会大讨论"), Timing = "every term: after day1",
                Assignments = [Assignment.Responsible("school-classes")],
            },
            new()
            {
                Key = "little-volunteers", Name = Text("Little volunteers in the city", "小小志愿者活动"),
                Description = Text("Clean the face of the city, mind traffic manners, care for old people living alone.", "清洁城市、劝导交通、关爱独居老人。"),
                Assignments = [Assignment.Of(Role.Participating, "pupils"), Assignment.Responsible("schools")],
            },
        ],
    };

    private static ValueList<ChecklistItem> AtHome =>
    [
        new("back", Text("massage the parents' backs", "捶背")), new("feet", Text("wash their feet", "洗脚")), new("floor", Text("sweep the floor", "扫地")),
        new("room", Text("tidy a room", "收拾房间")), new("tea", Text("serve a cup of tea", "倒茶")),
    ];

    private static ValueList<ChecklistItem> AtSchool =>
    [
        new("litter", Text("pick up litter", "捡垃圾")), new("classroom", Text("sweep the classroom", "扫教室")),
        new("blackboard", Text("wipe the blackboard", "擦黑板")), new("fellow", Text("help a fellow pupil", "帮同学")),
    ];

    private static Activity CupStacking => new()
    {
        Key = "cup-stacking",
        Label = "(三)",
        Name = Text("Invitational tournament of schools in cup stacking", "校园飞叠杯邀请赛"),
        Edition = 1,
        Origin = ItemOrigin.Started,
        Timing = "after #fixtures",
        Assignments = [Assignment.Lead("city-bureau"), Assignment.Of(Role.Participating, "club-schools")],
        Indicators = [Held("tournament-held", "Tournaments held", "邀请赛场次")],
        Activities =
        [
            new()
            {
                Key = "cup-clubs", Name = Text("Interested schools found clubs or groups and have somebody coach them", "有意的学校建队并派人指导"),
                Assignments = [Assignment.Responsible("cup-coaches"), Assignment.Of(Role.Participating, "club-schools")], Timing = "undated",
            },
            new() { Key = "fixtures", Name = Text("Send out fixtures and rules", "下发赛程规则"), Timing = "tentative 09 & term1/early", Assignments = [Assignment.Lead("city-bureau")] },
        ],
    };

    internal static Indicator Held(Key key, string english, string chinese)
        => new() { Key = key, Name = Text(english, chinese), Unit = "event", Targets = [new() { Rule = "exactly 1 event" }] };

    private static Slogan Ones(string english, string chinese, ValueList<ChecklistItem> items)
        => new() { Text = Text(english, chinese), DeclaredCount = items.Count, Parts = [.. items.Select(item => item.Name)] };
}
