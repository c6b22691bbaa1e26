using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>Kinds of case for work that runs on: drills, meetings, pilots, buildings, exchange.</summary>
public static class WorkKinds
{
    /// <summary>Drill (演练).</summary>
    public static CaseKind Drill { get; } = new()
    {
        Key = "drill", Name = Text("Drill", "演练"),
        States =
        [
            new() { Key = "planned", Name = Text("Planned", "拟开展"), Next = ["held"] },
            new() { Key = "held", Name = Text("Held", "已开展"), IsClosed = true, Proofs = ["record"] },
        ],
    };

    /// <summary>Meeting with minutes (活动记录).</summary>
    public static CaseKind Minutes { get; } = new()
    {
        Key = "minutes", Name = Text("Meeting with minutes", "活动记录"),
        States =
        [
            new() { Key = "announced", Name = Text("Announced", "已预告"), Next = ["planned"] },
            new() { Key = "planned", Name = Text("Planned with time, place and speaker", "已定时间、地点、主讲人"), Next = ["held"], Proofs = ["time", "place", "speaker"] },
            new() { Key = "held", Name = Text("Held", "已开展"), IsClosed = true, Proofs = ["minutes"] },
        ],
    };

    /// <summary>Pilot (试点).</summary>
    public static CaseKind Pilot { get; } = new()
    {
        Key = "pilot", Name = Text("Pilot", "试点"),
        States =
        [
            new() { Key = "running", Name = Text("Running", "试点"), Next = ["summed-up"] },
            new() { Key = "summed-up", Name = Text("Summed up", "总结"), Next = ["extended", "ended"], Proofs = ["summary"] },
            new() { Key = "extended", Name = Text("Extended", "推广"), IsClosed = true },
            new() { Key = "ended", Name = Text("Ended", "终止"), IsClosed = true, NeedsOutcome = true },
        ],
    };

    /// <summary>Building project (建设项目).</summary>
    public static CaseKind Building { get; } = new()
    {
        Key = "building", Name = Text("Building project", "建设项目"),
        States =
        [
            new() { Key = "planned", Name = Text("Planned", "拟建"), Next = ["started"] },
            new() { Key = "started", Name = Text("Started", "开工"), Next = ["completed"] },
            new() { Key = "completed", Name = Text("Completed", "竣工"), Next = ["handed-over"], IsClosed = true, Proofs = ["acceptance"] },
            new() { Key = "handed-over", Name = Text("Handed over", "移交"), IsClosed = true },
        ],
    };

    /// <summary>To be phased out (逐步消除).</summary>
    public static CaseKind PhaseOut { get; } = new()
    {
        Key = "phase-out", Name = Text("To be phased out", "逐步消除"),
        States =
        [
            new() { Key = "there", Name = Text("There", "存在"), Next = ["gone"] },
            new() { Key = "gone", Name = Text("Gone", "已消除"), IsClosed = true, Proofs = ["photo"] },
        ],
    };

    /// <summary>Exchange of staff (交流轮岗).</summary>
    public static CaseKind Exchange { get; } = new()
    {
        Key = "exchange", Name = Text("Exchange of staff", "交流轮岗"),
        States =
        [
            new() { Key = "assigned", Name = Text("Assigned", "派出"), Next = ["returned"], AtLeastDays = 365 },
            new() { Key = "returned", Name = Text("Returned", "返回"), IsClosed = true, Proofs = ["appraisal"] },
        ],
    };
}
