using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>Kinds of case for documents, plans, reports and files.</summary>
public static class PaperKinds
{
    /// <summary>Document to be issued (制度文件).</summary>
    public static CaseKind Document { get; } = new()
    {
        Key = "document", Name = Text("Document to be issued", "制度文件"),
        States =
        [
            new() { Key = "planned", Name = Text("Planned", "拟制定"), Next = ["drafted"] },
            new() { Key = "drafted", Name = Text("Drafted", "征求意见"), Next = ["issued"] },
            new() { Key = "issued", Name = Text("Issued", "印发"), Next = ["issued"], IsClosed = true, Proofs = ["document"] },
        ],
    };

    /// <summary>Plan of a unit (下级计划).</summary>
    public static CaseKind UnitPlan { get; } = new()
    {
        Key = "unit-plan", Name = Text("Plan of a unit", "下级计划"),
        States =
        [
            new() { Key = "draft", Name = Text("Draft", "草拟"), Next = ["submitted"] },
            new() { Key = "submitted", Name = Text("Submitted", "上报"), Next = ["approved", "draft"], Proofs = ["document"] },
            new() { Key = "approved", Name = Text("Approved", "审核通过"), Next = ["running"], Proofs = ["approval"] },
            new() { Key = "running", Name = Text("Carried out", "组织实施"), Next = ["done"] },
            new() { Key = "done", Name = Text("Done", "完成"), IsClosed = true, Proofs = ["summary"] },
        ],
    };

    /// <summary>Report to superiors (上报总结).</summary>
    public static CaseKind Report { get; } = new()
    {
        Key = "report", Name = Text("Report to superiors", "上报总结"),
        States =
        [
            new() { Key = "due", Name = Text("Due", "待上报"), Next = ["handed-in"] },
            new() { Key = "handed-in", Name = Text("Handed in", "已上报"), IsClosed = true, Proofs = ["document"] },
        ],
    };

    /// <summary>Emergency plan (应急预案).</summary>
    public static CaseKind EmergencyPlan { get; } = new()
    {
        Key = "emergency-plan", Name = Text("Emergency plan", "应急预案"),
        States =
        [
            new() { Key = "drafted", Name = Text("Drafted", "草拟"), Next = ["in-force"] },
            new() { Key = "in-force", Name = Text("In force", "生效"), Next = ["in-force"], IsClosed = true, Proofs = ["document"] },
        ],
    };

    /// <summary>File of the archive (档案).</summary>
    public static CaseKind File { get; } = new()
    {
        Key = "file", Name = Text("File of the archive", "档案"),
        States =
        [
            new() { Key = "opened", Name = Text("Opened", "建档"), Next = ["complete"] },
            new() { Key = "complete", Name = Text("Complete", "齐全"), IsClosed = true, Proofs = ["documents"] },
        ],
    };

    /// <summary>Document on its way (文件审阅转办).</summary>
    public static CaseKind Routing { get; } = new()
    {
        Key = "routing", Name = Text("Document on its way", "文件审阅转办"),
        States =
        [
            new() { Key = "drafted", Name = Text("Drafted", "拟稿"), Next = ["checked"] },
            new() { Key = "checked", Name = Text("Checked by the office", "初核"), Next = ["reviewed"] },
            new() { Key = "reviewed", Name = Text("Reviewed by the head", "复核"), Next = ["signed"] },
            new() { Key = "signed", Name = Text("Signed by the leader", "签发"), IsClosed = true, Proofs = ["document"] },
        ],
    };

    /// <summary>Item of the year-end stock-taking (年终梳理).</summary>
    public static CaseKind StockTaking { get; } = new()
    {
        Key = "stock-taking", Name = Text("Item of the year-end stock-taking", "年终梳理"),
        States =
        [
            new() { Key = "open", Name = Text("Not looked at", "未梳理"), Next = ["done", "unfinished"] },
            new() { Key = "done", Name = Text("Done", "已完成"), IsClosed = true, Proofs = ["evidence"] },
            new() { Key = "unfinished", Name = Text("Not finished", "未完成"), Next = ["done"], Proofs = ["report", "remedy"], NeedsOutcome = true },
        ],
    };
}
