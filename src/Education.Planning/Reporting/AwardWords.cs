using Education.Planning.Evaluation;

namespace Education.Planning.Reporting;

/// <summary>The words of award reports in one language: one record a language, so that none can miss a word.</summary>
internal sealed record AwardWords
{
    /// <summary>The words of a language; English where the library does not speak it.</summary>
    public static AwardWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Stages { get; init; }

    public required string Stage { get; init; }

    public required string When { get; init; }

    public required string By { get; init; }

    public required string Assumed { get; init; }

    public required string Unit { get; init; }

    public required string Whole { get; init; }

    public required string Size { get; init; }

    public required string Places { get; init; }

    public required string Eligible { get; init; }

    public required string Proposed { get; init; }

    public required string Given { get; init; }

    public required string LeftOver { get; init; }

    public required string Quota { get; init; }

    public required string Bound { get; init; }

    public required string NotBound { get; init; }

    public required string UnknownPlaces { get; init; }

    public required string LineHead { get; init; }

    public required string Stated { get; init; }

    public required string Within { get; init; }

    public required string Outside { get; init; }

    public required string ProposedBy { get; init; }

    public required string Tied { get; init; }

    public required string GivenTo { get; init; }

    public required string Others { get; init; }

    public required string ValidUntil { get; init; }

    public required string Renewed { get; init; }

    public required string Ended { get; init; }

    public required string Assumptions { get; init; }

    public required string Comma { get; init; }

    public required string NotDated { get; init; }

    public required string Roughly { get; init; }

    public required string[] Outcomes { get; init; }

    public string OutcomeOf(AwardOutcome outcome) => Outcomes[(int)outcome];

    private static AwardWords English { get; } = new()
    {
        Title = "{0} as of {1}", Summary = "{0}: {1} proposed, {2} given", Stages = "Stages", Stage = "stage", When = "when", By = "by", Assumed = "{0} (assumed)",
        Unit = "unit", Whole = "all", Size = "size", Places = "places", Eligible = "eligible", Proposed = "proposed", Given = "given", LeftOver = "left over", Quota = "quota",
        Bound = "bound", NotBound = "did not bind", UnknownPlaces = "not known", LineHead = "{0} ({1})", Stated = "{0} given; stated: {1}{2}", Within = ", within the tolerance of {0}", Outside = ", outside the tolerance of {0}",
        ProposedBy = "{0} proposes {1} of {2} ({3})", Tied = "tied at the line: {0}", GivenTo = "given: {0}", Others = "Not given: {0}", ValidUntil = "valid until {0}", Renewed = "renewed: {0}",
        Ended = "held until now and ends: {0}", Assumptions = "Assumed", Comma = ", ", NotDated = "no date: {0}", Roughly = "roughly {0}",
        Outcomes = ["given", "pending", "not chosen", "tied", "barred", "turned away", "objected to", "taken away", "cannot be decided"],
    };

    private static AwardWords Hans { get; } = new()
    {
        Title = "{0}（截至 {1}）", Summary = "{0}：推荐 {1}，授予 {2}", Stages = "环节", Stage = "环节", When = "时间", By = "由谁", Assumed = "{0}（假定）",
        Unit = "单位", Whole = "全部", Size = "规模", Places = "名额", Eligible = "有资格", Proposed = "推荐", Given = "授予", LeftOver = "剩余", Quota = "名额是否用满",
        Bound = "受名额所限", NotBound = "未受限", UnknownPlaces = "不明", LineHead = "{0}（{1}）", Stated = "授予 {0}；文中：{1}{2}", Within = "，在允许的偏差 {0} 之内", Outside = "，超出允许的偏差 {0}",
        ProposedBy = "{0} 推荐 {1}，名额 {2}（{3}）", Tied = "线上并列：{0}", GivenTo = "授予：{0}", Others = "未授予：{0}", ValidUntil = "有效期至 {0}", Renewed = "续认：{0}",
        Ended = "原有称号到此为止：{0}", Assumptions = "假定", Comma = "，", NotDated = "无日期：{0}", Roughly = "约 {0}",
        Outcomes = ["授予", "待定", "落选", "并列", "受限", "未通过", "异议成立", "撤销", "无法判定"],
    };

    private static AwardWords Hant { get; } = new()
    {
        Title = "{0}（截至 {1}）", Summary = "{0}：推薦 {1}，授予 {2}", Stages = "環節", Stage = "環節", When = "時間", By = "由誰", Assumed = "{0}（假定）",
        Unit = "單位", Whole = "全部", Size = "規模", Places = "名額", Eligible = "有資格", Proposed = "推薦", Given = "授予", LeftOver = "剩餘", Quota = "名額是否用滿",
        Bound = "受名額所限", NotBound = "未受限", UnknownPlaces = "不明", LineHead = "{0}（{1}）", Stated = "授予 {0}；文中：{1}{2}", Within = "，在允許的偏差 {0} 之內", Outside = "，超出允許的偏差 {0}",
        ProposedBy = "{0} 推薦 {1}，名額 {2}（{3}）", Tied = "線上並列：{0}", GivenTo = "授予：{0}", Others = "未授予：{0}", ValidUntil = "有效期至 {0}", Renewed = "續認：{0}",
        Ended = "原有稱號到此為止：{0}", Assumptions = "假定", Comma = "，", NotDated = "無日期：{0}", Roughly = "約 {0}",
        Outcomes = ["授予", "待定", "落選", "並列", "受限", "未通過", "異議成立", "撤銷", "無法判定"],
    };
}
