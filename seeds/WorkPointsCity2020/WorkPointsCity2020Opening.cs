namespace Education.Planning.Seeds;

/// <summary>Section seven: the Yangtze delta, the demonstration zone, the world, and aid to other regions.</summary>
internal static class WorkPointsCity2020Opening
{
    public static Objective Objective => new()
    {
        Key = "opening", Name = Text("Join with the delta region and open to the world", "融入长三角，扩大开放"), Assignments = [Responsible("bureau")],
        Initiatives = [WorkPointsCity2020Delta.Initiative, DemonstrationZone, World, Aid],
    };

    private static Initiative DemonstrationZone => Work("demonstration-zone-support", "2.", "Support the demonstration zone", "支持一体化示范区") with
    {
        Activities =
        [
            Step("zone-industry-college", "Colleges set up an industry college in the zone", "高职院校在示范区办产业学院") with { Assignments = [Responsible("vocational-colleges")] },
            Step("zone-stations", "Stations of principals' studios", "名校长工作室站点") with
            {
                Indicators =
                [
                    Count("studio-stations", "Stations", "工作室站点", "station",
                        new Target { Rule = "exactly xx station", Words = Text("The mask may hide a number or the name of a place", "所遮或为数字，或为地名") }),
                ],
            },
            Step("zone-schools", "Good schools of the city help the zone's schools", "市内优质校帮扶示范区学校") with { Assignments = [Of(Role.Coordinating, "bureau"), Supporting("good-schools")] },
        ],
    };

    private static Initiative World => Work("world", "3.", "Ties with the world", "教育国际化") with
    {
        Activities =
        [
            Step("sister-schools", "A thousand schools find sisters", "千校结好") with
            {
                Origin = ItemOrigin.Continued, Indicators = [Count("new-sister-schools", "New sister schools abroad", "新结对的境外学校", "school", To("at least xx school"))],
            },
            Judged("international-schools", "Review model and pilot schools", "评国际化示范校、试点校", "bureau", "schools") with
            {
                Origin = ItemOrigin.Continued,
                Indicators =
                [
                    Count("model-schools", "Model schools approved", "示范校", "school", To("exactly x school")),
                    Count("pilot-schools-approved", "Pilot schools approved", "试点校", "school", To("exactly xx school")),
                ],
            },
        ],
    };

    private static Initiative Aid => Work("aid", "4.", "Aid to partner regions", "对口支援") with
    {
        Activities =
        [
            Step("aid-activities", "Training and teaching for the regions aided", "培训、送教") with
            {
                Indicators =
                [
                    Count("shadow-training", "Sessions of shadow training", "跟岗培训", "session", To("at least xx session")),
                    Count("master-visits", "Visits of master teachers", "名师送教", "visit", To("at least xx visit")),
                    Count("online-support", "Activities on the net", "互联网+活动", "activity", To("at least xx activity")),
                ],
            },
            Step("paired-support", "Each paired school gives real support", "结对学校真帮实扶") with
            {
                Assignments = [Responsible("paired-schools")],
                Indicators =
                [
                    Count("support-per-school", "Activities of real support at a paired school", "每校帮扶活动", "activity per school", new Target { Rule = "at least x activity per school", Scope = "each paired-schools" }),
                ],
            },
            Step("language-aid", "Aid in the common language", "语言文字支援") with { Origin = ItemOrigin.Continued },
            Step("partner-exchange", "Exchange with partner bureaux", "山海协作、往来交流") with { Assignments = [Of(Role.Partnering, "partner-bureaux"), Responsible("bureau")] },
        ],
    };
}
