namespace Education.Planning.Seeds;

/// <summary>Two awards with rules of their own: one in a hundred of each school's staff, and a contest in two rounds with a public vote.</summary>
internal static class MoralCitySmallAwards
{
    public static Award SchoolModels => new()
    {
        Key = "school-models", Name = Text("One school, one model", "一校一标兵"), Item = "one-model",
        Lines =
        [
            new()
            {
                Key = "models", Name = Text("Models of the school", "校级标兵"), Candidates = "teachers", Score = "score", ScoreFrom = "teacher-ethics.score", Ties = AwardTies.Report,
                Share = new() { Percent = 1, Of = "staff", Each = "schools", Rounding = RoundingMode.HalfAwayFromZero, SmallBelow = 100, SmallPlaces = 1 },
                Conditions = [new() { Column = "violation", Name = Text("violated professional ethics", "违反职业道德") }],
            },
        ],
        Stages =
        [
            new() { Kind = AwardStageKind.Recommendation, Item = "one-model", By = ["schools"] },
            new() { Kind = AwardStageKind.Confirmation, Item = "report-models", By = ["managing-units"] },
        ],
        Term = new() { Years = 1, IsDynamic = true, Held = "holds", Rule = Text("Chosen anew each year; who is not chosen again is a model no longer.", "逐年评选，未再入选即不再是标兵。") },
        Assumptions =
        [
            Text("1 % is rounded half up: 149 staff give one model, 150 give two.", "百分之一按四舍五入取整：149人评1人，150人评2人。"),
            Text("A school with fewer than a hundred chooses one; the text allows it.", "不足百人的学校评一人；原文说可以评。"),
            Text("A title holds for one year.", "称号有效期为一年。"),
        ],
    };

    public static Award MicroFilms => new()
    {
        Key = "micro-film-prizes", Name = Text("Prizes of the micro-film contest", "微电影奖项"), Item = "micro-films",
        Lines =
        [
            Prize("shortlist", "Shortlist", "入围作品", 12, "first_round"),
            Prize("first-prize", "First prize", "一等奖", 1, "final_round") with { Among = ["shortlist"] },
            Prize("second-prize", "Second prize", "二等奖", 2, "final_round") with { Among = ["shortlist"], NotAmong = ["first-prize"] },
            Prize("third-prize", "Third prize", "三等奖", 3, "final_round") with { Among = ["shortlist"], NotAmong = ["first-prize", "second-prize"] },
            Prize("most-popular", "Most popular work", "最佳人气奖", 1, "votes") with { Among = ["shortlist"] },
        ],
        Stages =
        [
            new() { Kind = AwardStageKind.Notice, Item = "film-plan" },
            new() { Kind = AwardStageKind.Application, Item = "film-entries", Passes = "handed_in" },
            new() { Kind = AwardStageKind.Review, Item = "preliminary-judging" },
            new() { Kind = AwardStageKind.Review, Item = "final-judging" },
            new() { Kind = AwardStageKind.Publication, Item = "film-results", ComplaintOn = "complaint_on", ComplaintUpheld = "complaint_upheld" },
        ],
        Assumptions =
        [
            Text("Twelve works are shortlisted, and there are one, two and three prizes; the text gives no numbers.", "入围十二件，一、二、三等奖分别为一、二、三件；原文没有数目。"),
            Text("The public votes on the shortlisted works; a prize and the vote may fall on the same work.", "公众在入围作品中投票；人气奖可与其他奖项兼得。"),
        ],
    };

    private static AwardLine Prize(Key key, string english, string chinese, int places, string score) => new()
    {
        Key = key, Name = Text(english, chinese), Candidates = "works", Places = new(places, "work"), Score = score, Ties = AwardTies.Report,
    };
}
