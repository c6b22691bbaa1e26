using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>Kinds of case for what is found and what is done about it.</summary>
public static class FindingKinds
{
    /// <summary>Hazard (安全隐患).</summary>
    public static CaseKind Hazard { get; } = new()
    {
        Key = "hazard", Name = Text("Hazard", "安全隐患"),
        States =
        [
            new() { Key = "found", Name = Text("Found", "已查出"), Next = ["mending"] },
            new() { Key = "mending", Name = Text("Being mended", "整改中"), Next = ["removed"] },
            new() { Key = "removed", Name = Text("Removed", "已销号"), IsClosed = true, Proofs = ["photo"], NeedsOutcome = true },
        ],
    };

    /// <summary>Rectification before the formal evaluation (整改).</summary>
    public static CaseKind Rectification { get; } = new()
    {
        Key = "rectification", Name = Text("Rectification before the formal evaluation", "整改"),
        States =
        [
            new() { Key = "pre-evaluated", Name = Text("Looked at beforehand", "预评估"), Next = ["rectified"] },
            new() { Key = "rectified", Name = Text("Rectified", "已整改"), Next = ["accepted"], Proofs = ["report"] },
            new() { Key = "accepted", Name = Text("Accepted", "通过评估"), IsClosed = true, Proofs = ["verdict"] },
        ],
    };

    /// <summary>Violation (违规问责).</summary>
    public static CaseKind Violation { get; } = new()
    {
        Key = "violation", Name = Text("Violation", "违规问责"),
        States =
        [
            new() { Key = "found", Name = Text("Found", "查出"), Next = ["handled"] },
            new() { Key = "handled", Name = Text("Handled", "处理"), IsClosed = true, Proofs = ["decision"], NeedsOutcome = true },
        ],
    };

    /// <summary>Complaint (信访投诉).</summary>
    public static CaseKind Complaint { get; } = new()
    {
        Key = "complaint", Name = Text("Complaint", "信访投诉"), WorkingDaysAllowed = 15,
        States =
        [
            new() { Key = "received", Name = Text("Received", "受理"), Next = ["verified", "dismissed"] },
            new() { Key = "verified", Name = Text("Verified", "查实"), Next = ["settled"] },
            new() { Key = "settled", Name = Text("Settled", "办结"), IsClosed = true, Proofs = ["reply"], NeedsOutcome = true },
            new() { Key = "dismissed", Name = Text("Dismissed", "不予受理"), IsClosed = true, Proofs = ["reply"], NeedsOutcome = true },
        ],
    };

    /// <summary>Supervision (督查督办).</summary>
    public static CaseKind Supervision { get; } = new()
    {
        Key = "supervision", Name = Text("Supervision", "督查督办"), WorkingDaysAllowed = 10,
        States =
        [
            new() { Key = "urged", Name = Text("Urged", "督办"), Next = ["noticed", "done"] },
            new() { Key = "noticed", Name = Text("Named in a notice", "通报"), Next = ["done"], Proofs = ["notice"] },
            new() { Key = "done", Name = Text("Done", "办结"), IsClosed = true, Proofs = ["report"] },
        ],
    };

    /// <summary>Joint clean-up (联合整治).</summary>
    public static CaseKind CleanUp { get; } = new()
    {
        Key = "clean-up", Name = Text("Joint clean-up", "联合整治"),
        States =
        [
            new() { Key = "planned", Name = Text("Planned", "拟开展"), Next = ["done"] },
            new() { Key = "done", Name = Text("Done", "已开展"), IsClosed = true, NeedsOutcome = true },
        ],
    };
}
