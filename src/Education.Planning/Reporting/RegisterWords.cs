using Education.Planning.Registers;

namespace Education.Planning.Reporting;

/// <summary>The words of registers in one language.</summary>
internal sealed record RegisterWords
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Open { get; init; }

    public required string Overdue { get; init; }

    public required string Closed { get; init; }

    public required string Expired { get; init; }

    public required string Total { get; init; }

    public required string ClosedShare { get; init; }

    public required string Counts { get; init; }

    public required string Case { get; init; }

    public required string What { get; init; }

    public required string Subject { get; init; }

    public required string Responsible { get; init; }

    public required string Topic { get; init; }

    public required string Opened { get; init; }

    public required string Due { get; init; }

    public required string ValidUntil { get; init; }

    public required string State { get; init; }

    public required string Condition { get; init; }

    public required string Outcome { get; init; }

    public required string OpenCases { get; init; }

    public required string OverdueCases { get; init; }

    public required string ExpiredCases { get; init; }

    public required string Requirements { get; init; }

    public required string Complete { get; init; }

    public required string Late { get; init; }

    public required string Missing { get; init; }

    public required string Courses { get; init; }

    public required string DueTo { get; init; }

    public required string Attended { get; init; }

    public required string Completed { get; init; }

    public required string Participation { get; init; }

    public required string Completion { get; init; }

    public required string Course { get; init; }

    public required string NotKnown { get; init; }

    public required string TrendTitle { get; init; }

    /// <summary>A kind and what is counted of it.</summary>
    public required string TrendOf { get; init; }

    /// <summary>A party, a period, and the state of its case.</summary>
    public required string StandsAt { get; init; }

    public required string All { get; init; }

    public required string GrantTitle { get; init; }

    public required string To { get; init; }

    public required string By { get; init; }

    public required string On { get; init; }

    /// <summary>A party, what it was granted, and the day.</summary>
    public required string SinceThen { get; init; }

    public required string OnRecordSince { get; init; }

    public required string SampleTitle { get; init; }

    public required string SampleOf { get; init; }

    public required string Unit { get; init; }

    public required string Inspectors { get; init; }

    public required string Place { get; init; }

    public static RegisterWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    public string Of(CaseCondition condition) => condition switch
    {
        CaseCondition.Overdue => Overdue,
        CaseCondition.Closed => Closed,
        CaseCondition.Expired => Expired,
        _ => Open,
    };

    private static RegisterWords English { get; } = new()
    {
        Title = "{0}: register as of {1}",
        Kind = "kind",
        Open = "open",
        Overdue = "overdue",
        Closed = "closed",
        Expired = "expired",
        Total = "total",
        ClosedShare = "share closed",
        Counts = "Counts",
        Case = "case",
        What = "what",
        Subject = "where or whom",
        Responsible = "responsible",
        Topic = "topic",
        Opened = "opened",
        Due = "due",
        ValidUntil = "valid until",
        State = "state",
        Condition = "standing",
        Outcome = "outcome",
        OpenCases = "Open",
        OverdueCases = "Overdue",
        ExpiredCases = "Expired",
        Requirements = "Records that must be there",
        Complete = "{0}: {1} of {2} complete",
        Late = "late",
        Missing = "missing: {0}",
        Courses = "Training",
        DueTo = "to take part",
        Attended = "took part",
        Completed = "completed",
        Participation = "participation",
        Completion = "completion",
        Course = "course",
        NotKnown = "no data",
        TrendTitle = "{0}: year by year as of {1}",
        TrendOf = "{0}: {1}",
        StandsAt = "{0}, {1}: {2}",
        All = "all",
        GrantTitle = "{0}: what was granted, as of {1}",
        To = "to",
        By = "by",
        On = "on",
        SinceThen = "{0} ({1}, {2})",
        OnRecordSince = "On record since",
        SampleTitle = "{0}: units drawn",
        SampleOf = "{0} of {1} units, seed {2}",
        Unit = "unit",
        Inspectors = "inspectors",
        Place = "no.",
    };

    private static RegisterWords Hans { get; } = new()
    {
        Title = "{0}：台账（截至 {1}）",
        Kind = "类别",
        Open = "办理中",
        Overdue = "逾期",
        Closed = "办结",
        Expired = "过期",
        Total = "合计",
        ClosedShare = "办结率",
        Counts = "统计",
        Case = "编号",
        What = "事由",
        Subject = "对象",
        Responsible = "责任主体",
        Topic = "分类",
        Opened = "立案",
        Due = "期限",
        ValidUntil = "有效期至",
        State = "状态",
        Condition = "情形",
        Outcome = "结果",
        OpenCases = "办理中",
        OverdueCases = "逾期",
        ExpiredCases = "过期",
        Requirements = "应有记录",
        Complete = "{0}：应有 {2} 项，已有 {1} 项",
        Late = "逾期",
        Missing = "缺：{0}",
        Courses = "培训",
        DueTo = "应参训",
        Attended = "实参训",
        Completed = "结业",
        Participation = "参训率",
        Completion = "结业率",
        Course = "培训班",
        NotKnown = "无数据",
        TrendTitle = "{0}：逐年对比（截至 {1}）",
        TrendOf = "{0}：{1}",
        StandsAt = "{0}，{1}：{2}",
        All = "全部",
        GrantTitle = "{0}：所获表彰与称号（截至 {1}）",
        To = "获得者",
        By = "授予者",
        On = "日期",
        SinceThen = "{0}（{1}，{2}）",
        OnRecordSince = "此后记录",
        SampleTitle = "{0}：抽取名单",
        SampleOf = "从 {1} 个单位中抽取 {0} 个，种子 {2}",
        Unit = "单位",
        Inspectors = "检查人员",
        Place = "次序",
    };

    private static RegisterWords Hant { get; } = new()
    {
        Title = "{0}：臺賬（截至 {1}）",
        Kind = "類別",
        Open = "辦理中",
        Overdue = "逾期",
        Closed = "辦結",
        Expired = "過期",
        Total = "合計",
        ClosedShare = "辦結率",
        Counts = "統計",
        Case = "編號",
        What = "事由",
        Subject = "對象",
        Responsible = "責任主體",
        Topic = "分類",
        Opened = "立案",
        Due = "期限",
        ValidUntil = "有效期至",
        State = "狀態",
        Condition = "情形",
        Outcome = "結果",
        OpenCases = "辦理中",
        OverdueCases = "逾期",
        ExpiredCases = "過期",
        Requirements = "應有記錄",
        Complete = "{0}：應有 {2} 項，已有 {1} 項",
        Late = "逾期",
        Missing = "缺：{0}",
        Courses = "培訓",
        DueTo = "應參訓",
        Attended = "實參訓",
        Completed = "結業",
        Participation = "參訓率",
        Completion = "結業率",
        Course = "培訓班",
        NotKnown = "無數據",
        TrendTitle = "{0}：逐年對比（截至 {1}）",
        TrendOf = "{0}：{1}",
        StandsAt = "{0}，{1}：{2}",
        All = "全部",
        GrantTitle = "{0}：所獲表彰與稱號（截至 {1}）",
        To = "獲得者",
        By = "授予者",
        On = "日期",
        SinceThen = "{0}（{1}，{2}）",
        OnRecordSince = "此後記錄",
        SampleTitle = "{0}：抽取名單",
        SampleOf = "從 {1} 個單位中抽取 {0} 個，種子 {2}",
        Unit = "單位",
        Inspectors = "檢查人員",
        Place = "次序",
    };
}
