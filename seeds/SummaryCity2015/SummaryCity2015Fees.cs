using Education.Planning.Evaluation;

namespace Education.Planning.Seeds;

/// <summary>Section seven, which follows section five, and the closing paragraph: fees, complaints, recognition.</summary>
internal static class SummaryCity2015Fees
{
    private static readonly Figure[] FeeControl =
    [
        Figure.Done("fee-opinions", "Opinions against improper fees were issued for the year", "治理乱收费意见印发"),
        Figure.Of("inspecting-departments", "Departments in the joint inspection", "联合检查部门", "7 department"), Complaints,
    ];

    private static readonly Figure[] Recognised =
    [
        Figure.Done("attention", "Ministry and society took note of the year's work", "工作受各方关注"), Figure.Done("advanced-collective", "Commended by the ministry", "获部级表彰").On(11, 6),
        Figure.Of("ministry-visits", "Visits of a former minister", "原部长调研", "3 visit"), Figure.Done("recent-visit", "A visit of the minister", "部长视察").Saying("Recently", "近日"),
        Figure.Of("bulletins", "Reports in ministry bulletins", "部级简报专题", "7 report"), Figure.Of("site-results", "Results on the ministry's site", "部网刊发成果", "11 item"),
        Figure.Done("press-report", "Report in the education press", "教育报头版报道").On(11, 10), Figure.Done("television-report", "Report on national television", "央视报道").On(12, 19),
        Figure.Done("other-provinces", "Other provinces came to see", "外省来访").Saying("One after another", "先后"),
    ];

    public static IEnumerable<Figure> Figures => [.. FeeControl, .. Recognised];

    public static Objective Fees => new()
    {
        Key = "fees", Name = Text("Fees by the rules, better conduct", "规范收费，端正行风"), Assignments = [Responsible("bureau")],
        Indicators = [.. Figure.Indicators(FeeControl), Count("double-charges", "Fees taken where schooling is free", "边免边收的情况", "case", new Target { Rule = "zero", Commitment = Commitment.Ensure })],
        Initiatives =
        [
            new()
            {
                Key = "fee-rules", Name = Text("Rules of fees", "收费规矩"),
                Activities =
                [
                    Step("school-choice", "Two controls on pupils who choose a school", "择校“两控”") with { Assignments = [Of(Role.Assessing, "bureau")], Slogans = [Slogan("Two controls", "两控", 2)] },
                    Judged("free-means-free", "No fees beside free schooling", "不许边免边收", "bureau", "schools"),
                    Step("fee-inspection", "Joint inspection of fees", "收费专项检查") with
                    {
                        Assignments = [Of(Role.Reviewing, "bureau"), Of(Role.Reviewing, "seven-departments"), Of(Role.Assessed, "schools")],
                    },
                    Step("complaints-handled", "Complaints are answered", "答复投诉") with { Assignments = [Responsible("bureau")] },
                    Judged("fee-accountability", "Verified complaints are followed up", "查实必追责", "bureau", "persons-responsible"),
                ],
            },
        ],
    };

    public static Objective Recognition => new()
    {
        Key = "recognition", Name = Text("Recognition from outside", "外界肯定"), Indicators = Figure.Indicators(Recognised),
        Initiatives =
        [
            new() { Key = "award", Name = Text("National award for balanced compulsory education", "均衡发展先进集体"), Activities = [Judged("award-given", "The ministry commends the city", "教育部表彰", "ministry", "city") with { Timing = "11-06" }] },
        ],
    };

    private static Figure Complaints
    {
        get
        {
            var figure = Figure.Of("complaints", "Complaints about fees, all handled", "收费投诉，均已处理", "101 complaint").On(11, 30);
            return figure with { Observation = figure.Observation with { Covers = "2015-01-01..2015-11-30" } };
        }
    }
}
