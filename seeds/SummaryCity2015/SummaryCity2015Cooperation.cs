namespace Education.Planning.Seeds;

/// <summary>Section four: ties with the places that helped to rebuild, with cities, universities and schools abroad.</summary>
internal static class SummaryCity2015Cooperation
{
    private static readonly Figure[] Assistance =
    [
        Figure.Of("partner-districts", "Districts of the first assisting city", "首个援建城市的区（县）", "19 district"), Figure.Of("partner-schools", "Famous schools of that city", "该市知名学校", "32 school"),
        Figure.Of("assisted-townships", "Townships assisted", "受帮扶乡镇", "19 township"),
        Figure.Of("assisted-schools", "Schools and kindergartens assisted", "受帮扶中小学、幼儿园", "51 school").Printed("The measure word is missing", "原文缺量词"),
        Figure.Of("province-schools", "Famous schools of the assisting province", "援建省份知名学校", "17 school"), Figure.Of("county-schools", "Schools that they assist", "受该省帮扶学校", "16 school"),
    ];

    private static readonly Figure[] School =
    [
        Figure.Of("school-investment", "Investment in the international school", "国际学校投资", "1.8亿 yuan"), Figure.Of("school-site", "Its site", "占地", "260 mu"),
        Figure.Done("school-opened", "It opened with the autumn term", "秋季开学").On(9, 1),
    ];

    private static readonly Figure[] Language = [Figure.Of("language-teachers", "Backbone teachers in the pool for Chinese as a foreign language", "对外汉语师资库骨干教师", "20 teacher")];

    public static IEnumerable<Figure> Figures => [.. Assistance, .. School, .. Language];

    public static Objective Objective => new()
    {
        Key = "open-cooperation", Name = Text("Cooperation with the world in view", "全球视野的教育合作"), Assignments = [Responsible("bureau")],
        Initiatives =
        [
            Work("assisting-places-ties", "一是", "Ties with the places that helped to rebuild", "与援建地区合作") with
            {
                Indicators = Figure.Indicators(Assistance),
                Activities =
                [
                    Step("assisted-training", "They train teachers of the disaster area, in instalments", "分期培训灾区教师") with
                    {
                        Timing = "for 1d.. split within Y", Assignments = [Of(Role.Mentoring, "assisting-places"), Of(Role.Mentored, "rural-teachers")],
                    },
                ],
            },
            Work("city-ties", "二是", "Ties between cities", "城市间合作") with { Assignments = [Of(Role.Partnering, "partner-cities")] },
            Work("university-ties", "三是", "Ties with universities", "局校合作") with
            {
                Activities =
                [
                    Step("research-centre", "A research centre of town and country", "共建统筹城乡研究中心") with { Assignments = [Joint("bureau"), Joint("city-university")] },
                    Step("district-planning", "A national institute advises a district", "国家级院所为一区出谋") with { Assignments = [Of(Role.Advising, "national-institute")] },
                ],
            },
            Work("resources-from-abroad", "四是", "Good schools from abroad and from elsewhere", "引进优质资源") with
            {
                Indicators = Figure.Indicators(Language),
                Activities =
                [
                    Step("international-school", "An international school", "国际学校") with
                    {
                        Assignments = [Responsible("foreign-group"), Of(Role.Funding, "city-government")], Indicators = Figure.Indicators(School),
                    },
                ],
            },
        ],
    };

    public static ValueList<Agreement> Agreements =>
    [
        Agreed("exchange-agreement", "Exchange between inner and outer districts", "互动交流协议", "inner-districts", "outer-counties"),
        Agreed("support-agreement", "Paired support by schools of two provinces", "对口帮扶协议", "assisting-schools", "member-schools"),
        Agreed("research-agreement", "Research and vocational cooperation of two bureaux", "教研、职教合作协议", "assisted-bureau", "assisting-bureau"),
        Agreed("hand-in-hand", "Hand in hand", "“手拉手”协议", "assisting-department", "second-assisted-bureau", "assisting-schools", "member-schools"),
        Agreed("memorandum", "Memorandum with sister cities", "与友城的教育备忘录", "city", "sister-cities"),
        Agreed("university-agreement", "Strategic cooperation with a teachers' university", "与师范大学的合作协议", "bureau", "teachers-university"),
    ];

    private static Agreement Agreed(Key key, string english, string chinese, params Key[] parties) => new() { Key = key, Name = Text(english, chinese), Parties = [.. parties] };
}
