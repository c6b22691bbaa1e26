namespace Education.Planning.Seeds;

/// <summary>Item 4: balanced compulsory education.</summary>
internal static class AnnualCityBalance
{
    public static Initiative Initiative => Work("balance", "4.", "Balanced compulsory education", "义务教育均衡") with
    {
        Indicators = [Count("oversized-classes", "Oversized classes, and cases of school choice within counties", "大班额与县内择校", "class", To("fall") with { Commitment = Commitment.Strive })],
        Activities =
        [
            Step("standard-schools", "Safe buildings, computers, standard schools", "校舍安全、信息化、标准化一并推进"),
            Step("rural-revival", "The plan for rural education goes on", "农村教育振兴计划接着推") with { Origin = ItemOrigin.Continued },
            Step("model-areas", "Model townships and model counties", "示范乡镇与示范县") with
            {
                Origin = ItemOrigin.Continued,
                Assignments = [Of(Role.Assessing, "city"), Of(Role.Assessed, "townships"), Of(Role.Assessed, "counties")],
            },
            Step("hand-in-hand", "Schools of town and country pair up; strong ones lead weak ones", "城乡学校牵手，强带弱") with
            {
                Assignments = [Joint("urban-schools"), Joint("rural-schools"), Of(Role.Mentoring, "strong-schools"), Of(Role.Mentored, "weak-schools")],
            },
            Step("staff-exchange", "Teachers and heads move between town and country", "教师、校长城乡交流") with
            {
                Activities = [Step("county-exchange", "Exchange of teachers within counties becomes the rule", "县内教师交流逐步成制度") with { Timing = "gradually" }],
            },
            Step("distance-learning", "Distance teaching and a store of good lessons, shared", "远程教学与资源库共享"),
        ],
    };

    public static Pairing Pairing => new()
    {
        Key = "town-and-country", Name = Text("Schools of town and country", "城乡学校结对"), Pairs = [new("urban-schools", "rural-schools"), new("strong-schools", "weak-schools")], Items = ["hand-in-hand"],
    };
}
