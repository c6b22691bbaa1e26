namespace Education.Planning.Seeds;

/// <summary>Section four, point 4: vocational education together with companies.</summary>
internal static class WorkPointsCity2020Vocational
{
    public static Initiative Initiative => Work("vocational", "4.", "Schools and companies educate together", "产教融合、校企共育") with
    {
        Slogans = [Slogan("Five batches", "五个一批", 5)],
        Activities =
        [
            Step("dual-system", "A dual system", "双元制") with
            {
                Assignments = [Joint("vocational-schools"), Joint("german-companies")],
                Indicators =
                [
                    Count("innovation-centre", "Sino-German innovation centre brought in", "引进中德创新中心", "project", new Target { Rule = "at least 1 project", Commitment = Commitment.Strive }),
                    Count("dual-companies", "German-funded companies that enrol with vocational schools", "联合招生的德资企业", "company", To("exactly xx company")),
                    Count("dual-pupils", "Pupils trained in that way", "联合培养的学生", "pupil", To("exactly xxx pupil")),
                ],
            },
            Step("college-enrolment", "Higher vocational colleges enrol more", "高职扩招") with { Indicators = [Count("college-entrants", "Students enrolled", "高职招生数", "student", To("rise"))] },
            Step("joint-running", "Secondary and higher vocational colleges run schools together", "中高职联合办学") with { Assignments = [Joint("vocational-schools"), Joint("vocational-colleges")] },
            Step("industry-colleges", "Colleges of an industry", "产业学院") with { Assignments = [Joint("vocational-colleges"), Joint("localities"), Joint("companies")] },
            Judged("craftsmen", "Recognise craftsmen and their successors", "工匠及后备人才认定", "bureau", "craftsmen") with { Timing = "Y..", Origin = ItemOrigin.Started },
            Event("vocational-conference", "Prepare a city conference on vocational education", "筹办职教大会"),
        ],
    };
}
