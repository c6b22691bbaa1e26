namespace Education.Planning.Seeds;

/// <summary>Item 7: moral education, sport, health, arts.</summary>
internal static class AnnualCityMorals
{
    public static Initiative Initiative => Work("morals-and-health", "7.", "Moral education, sport and health", "德育与体卫艺") with
    {
        Slogans = [Slogan("Three bases and one window", "三基地一视窗", 4)],
        Activities =
        [
            Step("anniversary-campaign", "The Party's anniversary: love of country, core values, unity of peoples", "借建党纪念日讲爱国、讲核心价值、讲团结") with { Edition = 90, FirstHeld = 1922, Timing = "party-founding-day" },
            Step("home-and-school", "Families, communities and schools educate together", "家校、社区合力育人") with { Assignments = [Joint("families"), Joint("communities"), Joint("schools")] },
            Step("class-teachers", "Carry out the rules for class teachers", "落实班主任规定"),
            Step("required-courses", "Sport, health, arts and defence", "体育、卫生、艺术、国防课") with
            {
                Indicators = [Share("courses-offered", "Required courses and hours that are offered", "规定课程与课时开足比例", To("at least 100 %"))],
            },
            Step("daily-exercise", "An hour of exercise every day", "天天锻炼一小时") with
            {
                Timing = "every day: for 1h", Commitment = Commitment.Pursue, Assignments = [Responsible("schools"), Of(Role.Participating, "pupils")],
                Indicators = [Count("exercise", "Exercise of each pupil", "学生每日锻炼时间", "hour per day", To("at least 1 hour per day")) with { Kind = IndicatorKind.Amount }],
            },
            Event("music-festival", "First music festival of pupils", "首届学生音乐节") with
            {
                Edition = 1, Origin = ItemOrigin.Started, Assignments = [Lead("bureau")],
                Indicators = [Count("festivals-held", "Music festivals held", "举办音乐节", "event", To("exactly 1 event"))],
            },
        ],
    };
}
