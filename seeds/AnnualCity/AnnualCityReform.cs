namespace Education.Planning.Seeds;

/// <summary>Item 1: six reforms.</summary>
internal static class AnnualCityReform
{
    public static Initiative Initiative => Work("reform", "1.", "Deepen reform", "深化改革") with
    {
        Activities =
        [
            Step("vocational-zone", "National pilot: a zone for the reform of higher vocational education", "国家试点：高职综合改革试验区") with
            {
                Label = "一是", Assignments = [Of(Role.Coordinating, "city"), Of(Role.Participating, "departments"), Of(Role.Participating, "industries")],
            },
            Step("tiered-management", "Shared management of the phases", "分级共管") with
            {
                Label = "二是", Origin = ItemOrigin.Continued,
                Activities =
                [
                    Tier("tier-higher", "Higher education: the province leads, with the city", "高教：省主市辅", "province", "city"),
                    Tier("tier-senior", "Senior secondary education: the city leads, with the counties", "高中阶段：市主县辅", "city", "counties"),
                    Tier("tier-compulsory", "Compulsory education: the counties lead, with the townships", "义务教育：县主乡辅", "counties", "townships"),
                ],
            },
            Step("senior-high-curriculum", "Reform of the senior high curriculum; senior highs of many kinds", "普高课改与多样化") with { Label = "三是" },
            Judged("post-setting", "Posts in education institutions", "事业单位岗位管理", "bureau", "institutions") with { Label = "四是" },
            Step("school-running", "Others take part in running schools", "办学体制改革") with
            {
                Label = "五是",
                Activities =
                [
                    Step("social-forces", "Industries, enterprises and others help to run public schools", "社会力量参与公办校办学") with { Assignments = [Of(Role.Participating, "society")] },
                    Judged("private-school-risk", "Guard against the risks of private schools", "民办校风险防范", "bureau", "private-schools"),
                ],
            },
            Step("self-study", "Pilot of self-study examinations; bridges from vocational schools", "自考综合改革试点，打通中高职衔接") with { Label = "六是" },
        ],
    };

    public static ValueList<TieredDuty> TieredDuties =>
    [
        new() { Subject = Text("Higher education", "高等教育"), Lead = AdministrativeLevel.Province, With = [AdministrativeLevel.City], Items = ["tier-higher"] },
        new() { Subject = Text("Senior secondary education", "高中阶段教育"), Lead = AdministrativeLevel.City, With = [AdministrativeLevel.County], Items = ["tier-senior"] },
        new() { Subject = Text("Compulsory education", "义务教育"), Lead = AdministrativeLevel.County, With = [AdministrativeLevel.Township], Items = ["tier-compulsory"] },
    ];

    private static Activity Tier(Key key, string english, string chinese, Key lead, Key with) => Step(key, english, chinese) with { Assignments = [Lead(lead), Joint(with)] };
}
