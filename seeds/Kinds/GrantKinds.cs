using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>Kinds of case for what is granted, decided or made known.</summary>
public static class GrantKinds
{
    /// <summary>Licence (许可证).</summary>
    public static CaseKind Licence { get; } = new()
    {
        Key = "licence", Name = Text("Licence", "许可证"),
        States =
        [
            new() { Key = "applied", Name = Text("Applied for", "申请"), Next = ["granted", "refused"] },
            new() { Key = "granted", Name = Text("Granted", "已发证"), Next = ["granted", "withdrawn"], IsClosed = true, Proofs = ["documents"], NeedsValidity = true },
            new() { Key = "refused", Name = Text("Refused", "不予许可"), IsClosed = true, NeedsOutcome = true },
            new() { Key = "withdrawn", Name = Text("Withdrawn", "吊销"), IsClosed = true, NeedsOutcome = true },
        ],
    };

    /// <summary>Title or status (称号、认定).</summary>
    public static CaseKind Title { get; } = new()
    {
        Key = "title", Name = Text("Title or status", "称号、认定"),
        States =
        [
            new() { Key = "applied", Name = Text("Applied for", "申报"), Next = ["selected"] },
            new() { Key = "selected", Name = Text("Selected", "初选"), Next = ["accredited"] },
            new() { Key = "accredited", Name = Text("Accredited", "认定"), Next = ["accredited", "removed"], IsClosed = true, Proofs = ["verdict"], NeedsValidity = true },
            new() { Key = "removed", Name = Text("Removed", "撤销"), IsClosed = true, NeedsOutcome = true },
        ],
    };

    /// <summary>Decision (决策事项).</summary>
    public static CaseKind Decision { get; } = new()
    {
        Key = "decision", Name = Text("Decision", "决策事项"),
        States =
        [
            new() { Key = "proposed", Name = Text("Proposed", "拟议"), Next = ["assessed"] },
            new() { Key = "assessed", Name = Text("Risks assessed", "已作风险评估"), Next = ["decided"], Proofs = ["risk-assessment"] },
            new() { Key = "decided", Name = Text("Decided together", "集体决定"), IsClosed = true, Proofs = ["minutes"], NeedsOutcome = true },
        ],
    };

    /// <summary>Publication (公示).</summary>
    public static CaseKind Publication { get; } = new()
    {
        Key = "publication", Name = Text("Publication", "公示"),
        States =
        [
            new() { Key = "drafted", Name = Text("Drafted", "拟公示"), Next = ["published"] },
            new() { Key = "published", Name = Text("Published", "公示中"), Next = ["in-effect", "objected"], Proofs = ["notice"], AtLeastDays = 7 },
            new() { Key = "objected", Name = Text("Objected to", "有异议"), IsClosed = true, NeedsOutcome = true },
            new() { Key = "in-effect", Name = Text("In effect", "生效"), IsClosed = true },
        ],
    };

    /// <summary>Expense of earmarked funds (专项支出).</summary>
    public static CaseKind Expense { get; } = new()
    {
        Key = "expense", Name = Text("Expense of earmarked funds", "专项支出"),
        States =
        [
            new() { Key = "requested", Name = Text("Requested", "申请"), Next = ["approved", "refused"] },
            new() { Key = "approved", Name = Text("Approved", "审批"), Next = ["audited"], Proofs = ["budget"] },
            new() { Key = "audited", Name = Text("Audited", "审计"), IsClosed = true, Proofs = ["audit"], NeedsOutcome = true },
            new() { Key = "refused", Name = Text("Refused", "不批准"), IsClosed = true, NeedsOutcome = true },
        ],
    };

    /// <summary>Recognition from outside: an award, a report in the press (外界肯定).</summary>
    public static CaseKind Recognition { get; } = new()
    {
        Key = "recognition", Name = Text("Recognition from outside", "外界肯定"),
        States =
        [
            new() { Key = "reported", Name = Text("Reported", "上报"), Next = ["given"] },
            new() { Key = "given", Name = Text("Given", "已获得"), Next = ["withdrawn"], IsClosed = true, Proofs = ["certificate"] },
            new() { Key = "withdrawn", Name = Text("Withdrawn", "撤销"), IsClosed = true, NeedsOutcome = true },
        ],
    };

    /// <summary>Index of monitoring (监测指数).</summary>
    public static CaseKind Monitoring { get; } = new()
    {
        Key = "monitoring", Name = Text("Index of monitoring", "监测指数"),
        States =
        [
            new() { Key = "computed", Name = Text("Computed", "测算"), Next = ["published"] },
            new() { Key = "published", Name = Text("Published", "公布"), IsClosed = true, Proofs = ["notice"] },
        ],
    };
}
