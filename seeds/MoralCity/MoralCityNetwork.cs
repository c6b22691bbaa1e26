namespace Education.Planning.Seeds;

/// <summary>Strand three: school, family and society together.</summary>
internal static class MoralCityNetwork
{
    public static Initiative Initiative => new()
    {
        Key = "education-network",
        Name = Text("Complete the network and the mechanisms of moral education", "健全德育网络"),
        Activities =
        [
            new()
            {
                Key = "three-in-one", Name = Text("School, family and society educate and guide together", "学校、家庭、社会同育共导"), Commitment = Commitment.Pursue,
                Assignments = [Assignment.Joint("schools"), Assignment.Joint("parents"), Assignment.Joint("society")],
                Deliverables =
                [
                    new() { Key = "three-in-one-plan", Name = Text("Working plan for the province's opinions", "落实省意见的实施方案"), Kind = DeliverableKind.Document, From = "city-bureau" },
                ],
            },
            new()
            {
                Key = "open-days", Name = Text("Open days of schools, for more people", "学校开放日"), Origin = ItemOrigin.Continued,
                Indicators =
                [
                    new()
                    {
                        Key = "open-day-participants", Name = Text("Participants in open days", "开放日参加人数"), Unit = "participant", Population = Text("The city", "全市"),
                        Targets = [new() { Rule = "rise", Words = Text("More than before", "规模再扩大") }],
                    },
                ],
            },
            new()
            {
                Key = "family-education", Name = Text("Parents' committees and schools, home visits, the community", "家委会、家长学校、家访、社区教育"),
                Description = Text("Messages and micro-blogs bring teachers and parents closer.", "用微信、微博、校讯通加强联系。"),
                Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "parents-committees")],
            },
            new() { Key = "special-activities", Name = Text("Special activities on a theme", "专题特色活动"), Timing = "irregularly", Assignments = [Assignment.Responsible("schools")] },
            new()
            {
                Key = "public-part", Name = Text("Parents and society take part in managing and evaluating schools", "家长、社会参与管校评校"),
                Assignments =
                [
                    Assignment.Of(Role.Participating, "parents"), Assignment.Of(Role.Participating, "society"),
                    Assignment.Of(Role.Assessing, "parents"), Assignment.Of(Role.Assessing, "society"), Assignment.Of(Role.Assessed, "schools"),
                ],
            },
        ],
    };
}
