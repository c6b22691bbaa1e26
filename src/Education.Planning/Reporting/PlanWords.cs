namespace Education.Planning.Reporting;

/// <summary>The words of plans shown as documents, in one language. Lists follow the order of their enumerations.</summary>
internal sealed record PlanWords
{
    public required string Comma { get; init; }

    public required string Semicolon { get; init; }

    public required string Colon { get; init; }

    /// <summary>A text and a remark on it.</summary>
    public required string Noted { get; init; }

    public required string ApprovedBy { get; init; }

    public required string About { get; init; }

    public required string Theme { get; init; }

    public required string Principle { get; init; }

    public required string Basis { get; init; }

    public required string Related { get; init; }

    public required string Annex { get; init; }

    public required string AnnexMissing { get; init; }

    public required string Remark { get; init; }

    public required string Time { get; init; }

    public required string Target { get; init; }

    public required string By { get; init; }

    public required string Quoted { get; init; }

    /// <summary>That every unit of a set is to reach a target.</summary>
    public required string EachOf { get; init; }

    /// <summary>That a share of the units of a set is to reach it.</summary>
    public required string ShareOf { get; init; }

    public required string Observed { get; init; }

    public required string Deliverable { get; init; }

    public required string Venue { get; init; }

    public required string Risks { get; init; }

    public required string Response { get; init; }

    public required string Budget { get; init; }

    public required string Entitlements { get; init; }

    public required string Eligible { get; init; }

    /// <summary>The number of a year, and of how many.</summary>
    public required string YearOfSpan { get; init; }

    public required string[] Kinds { get; init; }

    public required string[] Statuses { get; init; }

    public required string[] Commitments { get; init; }

    public static PlanWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language.StartsWith("zh", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    private static PlanWords English { get; } = new()
    {
        Comma = ", ",
        Semicolon = "; ",
        Colon = "{0}: {1}",
        Noted = "{0} ({1})",
        ApprovedBy = "approved by {0}",
        About = "About this plan",
        Theme = "theme",
        Principle = "principle",
        Basis = "rests on",
        Related = "related plan",
        Annex = "annex",
        AnnexMissing = "annex, missing",
        Remark = "remark",
        Time = "time",
        Target = "target",
        By = "{0} [{1}]",
        Quoted = "“{0}”",
        EachOf = "each of: {0}",
        ShareOf = "{0} % of: {1}",
        Observed = "observed",
        Deliverable = "deliverable",
        Venue = "place",
        Risks = "Risks",
        Response = "response",
        Budget = "Budget",
        Entitlements = "Entitlements",
        Eligible = "for",
        YearOfSpan = "year {0} of {1}",
        Kinds = ["annual plan", "work points", "semester plan", "plan of several years", "summary"],
        Statuses = ["draft", "submitted", "approved", "active", "closed"],
        Commitments = ["", "ensured", "pursued", "striven for", "step by step"],
    };

    private static PlanWords Hans { get; } = new()
    {
        Comma = "，",
        Semicolon = "；",
        Colon = "{0}：{1}",
        Noted = "{0}（{1}）",
        ApprovedBy = "{0}批准",
        About = "本规划",
        Theme = "主题",
        Principle = "原则",
        Basis = "依据",
        Related = "相关规划",
        Annex = "附件",
        AnnexMissing = "附件（缺）",
        Remark = "说明",
        Time = "时间",
        Target = "目标",
        By = "{0}［{1}］",
        Quoted = "“{0}”",
        EachOf = "逐一达到：{0}",
        ShareOf = "{0} % 的：{1}",
        Observed = "观测",
        Deliverable = "成果",
        Venue = "地点",
        Risks = "风险",
        Response = "应对",
        Budget = "经费",
        Entitlements = "待遇",
        Eligible = "对象",
        YearOfSpan = "{1} 年中的第 {0} 年",
        Kinds = ["年度计划", "工作要点", "学期计划", "多年规划", "工作总结"],
        Statuses = ["草案", "已报送", "已批准", "执行中", "已结束"],
        Commitments = ["", "确保", "推进", "力争", "逐步"],
    };

    private static PlanWords Hant { get; } = Hans with
    {
        ApprovedBy = "{0}批准",
        About = "本規劃",
        Theme = "主題",
        Principle = "原則",
        Basis = "依據",
        Related = "相關規劃",
        Remark = "說明",
        Time = "時間",
        Target = "目標",
        EachOf = "逐一達到：{0}",
        Observed = "觀測",
        Venue = "地點",
        Risks = "風險",
        Response = "應對",
        Budget = "經費",
        Eligible = "對象",
        YearOfSpan = "{1} 年中的第 {0} 年",
        Kinds = ["年度計劃", "工作要點", "學期計劃", "多年規劃", "工作總結"],
        Statuses = ["草案", "已報送", "已批准", "執行中", "已結束"],
        Commitments = ["", "確保", "推進", "力爭", "逐步"],
    };
}
