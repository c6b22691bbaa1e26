namespace Education.Planning.Seeds;

/// <summary>Item 3: vocational education.</summary>
internal static class AnnualCityVocational
{
    public static Initiative Initiative => Work("vocational", "3.", "A stronghold of vocational education", "职教高地") with
    {
        Activities =
        [
            Judged("model-vocational-schools", "Model schools, key majors and training bases of nation and province", "国家级、省级示范校和重点专业、基地", "nation", "vocational-schools") with
            {
                Assignments = [Of(Role.Assessing, "nation"), Of(Role.Assessing, "province"), Of(Role.Assessed, "vocational-schools")],
                Indicators = [Count("model-vocational-built", "Model vocational schools built", "建成的示范性中高职学校", "school", To("at least some school '一批'"))],
            },
            Judged("vocational-standard", "Every vocational school meets the basic standard", "职校基本办学标准达标", "bureau", "vocational-schools") with
            {
                Indicators = [Share("vocational-up-to-standard", "Vocational schools that meet the basic standard", "达到基本标准的职校比例", To("at least 100 %"))],
            },
            Step("skilled-people", "Train skilled people, and raise the level of vocational schools", "培养高技能人才，提升中职水平") with
            {
                Assignments = [Responsible("vocational-colleges")],
                Indicators = [Share("vocational-intake", "Intake of vocational schools against the quota", "中职招生任务完成率", To("at least 100 %"))],
            },
            Judged("rural-vocational-counties", "Model counties of rural vocational education", "农村职教示范县", "province", "counties") with { Timing = "Y" },
            Step("prosperity-project", "The project of prosperity through education, “2112”", "“2112”富民工程") with { Origin = ItemOrigin.Continued },
            Step("tibetan-areas", "Free vocational education for Tibetan areas, “9+3”", "藏区“9+3”免费职教") with { Origin = ItemOrigin.Continued },
        ],
    };
}
