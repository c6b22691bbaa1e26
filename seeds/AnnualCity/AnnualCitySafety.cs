namespace Education.Planning.Seeds;

/// <summary>Item 10: safety and stability.</summary>
internal static class AnnualCitySafety
{
    public static Initiative Initiative => Work("stability", "10.", "Safety and stability", "安全稳定") with
    {
        Commitment = Commitment.Ensure,
        Indicators = [Count("stability-incidents", "Incidents that disturb the peace of schools", "影响稳定的事件", "incident", To("zero") with { Commitment = Commitment.Ensure })],
        Activities =
        [
            Step("dual-duty", "One post, two duties", "“一岗双责”") with { Assignments = [Responsible("post-holders")] },
            Step("fields-of-safety", "Fire, traffic and school buses, food, disease, disasters; people, things and technology to guard schools", "消防、校车、食品、防疫、防灾；人防物防技防"),
            Judged("emergency-plans", "Emergency plans for public incidents", "突发事件应急预案", "bureau", "education-system") with
            {
                Deliverables = [new() { Key = "emergency-plan", Name = Text("Emergency plan", "应急预案"), Kind = DeliverableKind.Plan }],
            },
            Step("petitions", "Petitions and complaints", "信访") with { Assignments = [Responsible("education-system")] },
            Judged("disputes", "Find disputes and settle them", "排查并化解矛盾", "bureau", "education-system") with { Timing = "standing" },
            Step("surroundings", "Clean up around schools; the environment campaign comes to school", "校园周边整治，城乡环境治理进校"),
            Step("police-and-schools", "Police and schools together", "“警校共育”") with { Assignments = [Joint("police"), Joint("schools")] },
            Step("sensitive-days", "Holidays, anniversaries and sensitive times", "节假日、纪念日等敏感时段维稳") with { Timing = "every public-holiday", Assignments = [Responsible("bureau"), Responsible("schools")] },
        ],
    };
}
