namespace Education.Planning.Seeds;

/// <summary>Item 11, the one measure of section two: money.</summary>
internal static class AnnualCityFunding
{
    private static readonly LocalizedText EducationLaw = Text("The text names the three growths only; they are spelt out as the Education Law has them.", "文中只提“三个增长”，此处按教育法的规定展开。");

    public static Initiative Initiative => Work("funding", "11.", "More money for education", "加大投入") with
    {
        Activities =
        [
            Step("funding-mechanism", "Governments give more by law, society gives too", "政府依法增投，社会多渠道筹资") with { Timing = "standing", Assignments = [Of(Role.Funding, "governments"), Of(Role.Funding, "society")] },
            Step("cost-sharing", "Each level of government bears its items", "各级政府分项担责") with { Assignments = [Of(Role.Funding, "governments")] },
            ThreeGrowths,
            Step("matching-funds", "Matching funds arrive", "地方配套到位") with { Commitment = Commitment.Ensure, Indicators = [Share("matching-funds-in-place", "Required matching funds in place", "应配套资金到位比例", To("at least 100 %") with { Commitment = Commitment.Ensure })] },
            Step("performance-pay", "Teachers get their performance pay", "教师绩效工资兑付") with
            {
                Commitment = Commitment.Ensure, Assignments = [Of(Role.Assessed, "teachers")],
                Indicators = [Share("paid-teachers", "Entitled teachers who were paid", "绩效工资兑付教师比例", To("at least 100 %") with { Commitment = Commitment.Ensure })],
            },
            Step("no-misuse", "Nobody takes education's money for something else", "教育经费不得挪占") with
            {
                Assignments = [Of(Role.Prohibited, "anybody"), Of(Role.Assessed, "anybody")],
                Indicators = [Count("misuse", "Cases of misuse", "挪占经费", "case", To("zero"))],
            },
            Step("reconstruction-gap", "Close the gap in the money for reconstruction", "补上重建资金缺口") with
            {
                Commitment = Commitment.Strive, Assignments = [Of(Role.Funding, "nation"), Of(Role.Funding, "province"), Of(Role.Funding, "society")],
                Indicators = [Count("funding-gap", "Gap in the money for reconstruction", "重建资金缺口", "yuan", To("zero") with { Commitment = Commitment.Strive }) with { Kind = IndicatorKind.Amount, Accumulation = Accumulation.PointInTime }],
            },
        ],
    };

    private static Activity ThreeGrowths => Step("three-growths", "Three growths", "“三个增长”") with
    {
        Timing = "every year",
        Assignments = [Of(Role.Funding, "governments"), Of(Role.Assessed, "governments")],
        Slogans = [Slogan("Three growths", "三个增长", 3, Text("appropriation against revenue", "拨款快于财政收入"), Text("spending per pupil", "生均经费"), Text("pay and public funds per pupil", "教师工资与生均公用经费"))],
        Indicators =
        [
            Money("revenue", "Regular revenue of the government", "财政经常性收入", "yuan"),
            Money("appropriation", "Education appropriation", "教育财政拨款", "yuan", To("growth not below #revenue") with { Words = Text("Faster than revenue: a tie meets the rule here, and not the law", "增幅应高于财政收入；此处持平也算达到，依法不算") }),
            Money("pupil-spending", "Spending per pupil", "生均教育费用", "yuan per pupil", To("rise")),
            Money("teacher-pay", "Teachers' pay", "教师工资", "yuan", To("rise")),
            Money("public-funds", "Public funds per pupil", "生均公用经费", "yuan per pupil", To("rise")),
        ],
    };

    private static Indicator Money(Key key, string english, string chinese, string unit, params ReadOnlySpan<Target> targets)
        => Count(key, english, chinese, unit, targets) with { Kind = IndicatorKind.Amount, Source = EducationLaw };
}
