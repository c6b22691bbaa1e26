namespace Education.Planning.Seeds;

/// <summary>Section three: ideology, character, sport, arts, labour, mental health, families.</summary>
internal static class WorkPointsCity2020Pupils
{
    public static Objective Objective => new()
    {
        Key = "all-round-education", Name = Text("Morals, mind, body, arts and labour together", "德智体美劳一起抓"), Assignments = [Responsible("bureau")],
        Initiatives = [IdeologyLessons, RedMorals, Integration, Labour, MentalHealth, Families],
    };

    private static Initiative IdeologyLessons => Work("ideology-lessons", "1.", "Ideology lessons of a new kind", "思政课创新") with
    {
        Indicators = [Share("ideology-posts", "Posts of ideology teachers that are filled", "思政教师岗位配齐率", To("at least 100 %"))],
    };

    private static Initiative RedMorals => Work("moral-system", "2.", "One moral education from primary school to university", "大中小学德育一体化") with
    {
        Description = Text("Rests on the outline of patriotic education and the guide for moral education in schools.", "依据《新时代爱国主义教育实施纲要》和《中小学德育工作指南》。"),
    };

    private static Initiative Integration => Work("integration", "3.", "Education joins with sport, culture, health, science and tourism", "教育与体、文、卫、科、旅融合") with
    {
        Assignments = [.. new Key[] { "bureau", "sports-office", "culture-office", "health-office", "science-office", "tourism-office" }.Select(Joint)],
        Indicators =
        [
            Count("integration-projects", "Projects of integration", "融合项目", "project", To("at least some project '一批'")),
            Count("integration-schools", "Model and feature schools of integration", "融合示范校、特色校", "school", To("at least some school '一批'")),
        ],
        Activities = [Step("sport-and-arts", "Practice in sport and the arts, as a habit", "体育美育实践") with { Timing = "standing" }],
    };

    private static Initiative Labour => Work("labour", "4.", "Labour education", "劳动教育") with
    {
        Deliverables = [Document("labour-opinions", "Opinions on labour education in schools", "加强中小学劳动教育的意见")],
        Indicators = [Count("labour-bases", "Bases for labour practice and study tours", "劳动实践、研学基地", "base", To("at least some base '一批'"))],
        Activities =
        [
            Step("labour-practice", "Labour in and out of school, as a habit", "校内外劳动") with { Timing = "standing" },
            Judged("labour-evaluation", "Labour counts in the evaluation of pupils", "劳动计入综合素质评价", "schools", "pupils"),
            Event("labour-meeting", "On-site meeting on labour practice", "劳动教育现场会"),
        ],
    };

    private static Initiative MentalHealth => Work("mental-health", "5.", "Mental health", "心理健康") with
    {
        Activities =
        [
            Step("mental-health-teachers", "Full-time teachers of mental health, step by step", "专职心理教师逐步到位") with
            {
                Timing = "gradually", Commitment = Commitment.Drift,
                Indicators = [Share("mental-health-staffed", "Schools with a full-time teacher of mental health", "有专职心理教师的学校比例", To("at least 100 %"))],
            },
            Step("mental-health-schools", "Feature and model schools", "心理健康特色校、示范校") with { Assignments = [Of(Role.Assessed, "schools")] },
            Step("crises", "Doctors and schools recognise crises and help", "医校一起识别、干预危机") with
            {
                Assignments = [Joint("health-office"), Joint("bureau"), Of(Role.Assessing, "schools"), Of(Role.Assessing, "health-office"), Of(Role.Assessed, "pupils")],
            },
        ],
    };

    private static Initiative Families => Work("families", "6.", "Better education at home", "家庭教育") with
    {
        Slogans = [Slogan("Eight actions of the plan for family education", "家庭教育八项行动", 8)],
        Activities =
        [
            Step("parent-schools", "Head schools for parents, in the city and in each county", "家长学校总校，市县两级") with
            {
                Assignments = [Responsible("city-parent-school"), Responsible("county-parent-schools")],
                Slogans = [Slogan("Two levels", "两级总校", 2, Text("city", "市级"), Text("county", "县级"))],
            },
        ],
    };
}
