namespace Education.Planning.Seeds;

/// <summary>Strand four, second activity: the micro-film contest with two rounds and a vote. Its printed label has lost a bracket.</summary>
internal static class MoralCityFilms
{
    public static Activity Activity => new()
    {
        Key = "micro-films",
        Label = "二)",
        Name = Text("Micro-film contest of young people and pupils", "青少年微电影创作评比"),
        Description = Text("No limits of subject or manner, low technical demands. Theme: warm land, deep feeling, harmony.", "题材、手法不限，技术要求放低；主题为热土、浓情、和美。"),
        Edition = 1,
        Origin = ItemOrigin.Started,
        Indicators =
        [
            MoralCityActivities.Held("film-contest-held", "Contests held", "评比活动场次"),
            Some("shortlisted-works", "Works on the shortlist", "入围作品", "at least some work '若干'", "work"),
            Some("prize-tiers", "Prize tiers", "奖项等次", "exactly 3 tier", "tier"),
            Some("single-awards", "Awards for single merits and for organisation", "单项奖、组织奖", "at least some award '若干'", "award"),
        ],
        Activities =
        [
            Step("film-plan", "Issue the plan of the contest", "印发活动方案", "01/dekad2", Assignment.Lead("city-bureau")),
            new()
            {
                Key = "film-mobilise", Name = Text("Schools encourage pupils to enter and guide their teams", "学校动员学生参赛并指导团队"), Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "pupils")],
            },
            Step("film-entries", "Works are collected by the schools and handed in", "学校收齐作品后报送", "04/dekad2", Assignment.Of(Role.Reporting, "schools"), Assignment.Of(Role.Receiving, "organising-committee")),
            Step("preliminary-judging", "First round: a shortlist from all works", "初审选入围作品", "05/dekad2", Assignment.Of(Role.Reviewing, "expert-jury")),
            Step(
                "final-judging", "Final round: three tiers of prizes, single awards, organisation awards", "终审评出各奖", "05/dekad2 & after #preliminary-judging", Assignment.Of(Role.Reviewing, "expert-jury")),
            new()
            {
                Key = "film-vote", Name = Text("Public vote on the web for the most popular work", "网上票选人气奖"), Assignments = [Assignment.Of(Role.Reviewing, "public")], Dependencies = ["after #preliminary-judging"],
            },
            Step("film-results", "Publish the results on the web", "网上公示结果", "06/dekad1", Assignment.Responsible("organising-committee")),
            Step("film-exhibition", "Show the best works", "展出优秀作品", "when-suitable & after 06/dekad1", Assignment.Responsible("city-bureau")),
        ],
    };

    private static Indicator Some(Key key, string english, string chinese, TargetRule rule, string unit)
        => new() { Key = key, Name = Text(english, chinese), Unit = unit, Targets = [new() { Rule = rule, Due = "05/dekad2" }] };

    private static Activity Step(Key key, string english, string chinese, Timing timing, params ReadOnlySpan<Assignment> assignments)
        => new() { Key = key, Name = Text(english, chinese), Timing = timing, Assignments = [.. assignments] };
}
