using Education.Planning.Revisions;

namespace Education.Planning.Reporting;

/// <summary>The words of what came from other plans in one language. Lists follow the order of their enumerations.</summary>
internal sealed record RevisionWords
{
    /// <summary>A plan and the other one.</summary>
    public required string CoverageTitle { get; init; }

    /// <summary>How many tasks are taken up, and of how many.</summary>
    public required string Covered { get; init; }

    public required string OtherNotAtHand { get; init; }

    public required string Tasks { get; init; }

    public required string Task { get; init; }

    public required string TakenUpBy { get; init; }

    public required string Answering { get; init; }

    public required string Nobody { get; init; }

    public required string NotTakenUp { get; init; }

    public required string CarryOverTitle { get; init; }

    public required string WithAPast { get; init; }

    public required string Item { get; init; }

    public required string Origin { get; init; }

    public required string Edition { get; init; }

    public required string Before { get; init; }

    public required string Dropped { get; init; }

    public required string[] Origins { get; init; }

    public required string Comma { get; init; }

    public static RevisionWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language == "zh" || language.StartsWith("zh-", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    public static string NameOf(PlacedItem placed, string language) => placed.Item.Label is { } label ? $"{label} {placed.Item.Name.In(language)}" : placed.Item.Name.In(language);

    public static string NameOf(CoveredTask task, string language) => task.Item is { } item ? NameOf(item, language) : task.Task.Text;

    /// <summary>What a plan says of the past of an item; where it says nothing, that the plan before has it, too.</summary>
    public string Of(CarriedItem item)
        => Origins[(int)(item.Item.Item.Origin == ItemOrigin.Unstated && !item.From.IsEmpty ? ItemOrigin.Continued : item.Item.Item.Origin)];

    private static RevisionWords English { get; } = new()
    {
        CoverageTitle = "{0}: tasks of {1}",
        Covered = "{0} of {1} tasks taken up",
        OtherNotAtHand = "The other plan is not at hand; this is what this plan says.",
        Tasks = "Tasks",
        Task = "task",
        TakenUpBy = "taken up by",
        Answering = "answers",
        Nobody = "nobody",
        NotTakenUp = "Taken up by nobody",
        CarryOverTitle = "{0}: carried over and new",
        WithAPast = "Carried over and new",
        Item = "item",
        Origin = "origin",
        Edition = "edition",
        Before = "in the plan before",
        Dropped = "Not carried on",
        Origins = ["", "carried over", "new", "further round"],
        Comma = ", ",
    };

    private static RevisionWords Hans { get; } = new()
    {
        CoverageTitle = "{0}：落实“{1}”的任务",
        Covered = "{1} 项任务中已承接 {0} 项",
        OtherNotAtHand = "手头没有另一份计划，此处只列本计划所述。",
        Tasks = "任务",
        Task = "任务",
        TakenUpBy = "承接事项",
        Answering = "负责",
        Nobody = "无",
        NotTakenUp = "无人承接",
        CarryOverTitle = "{0}：结转与新增",
        WithAPast = "结转与新增",
        Item = "事项",
        Origin = "来历",
        Edition = "届次",
        Before = "上一计划中",
        Dropped = "未再列入",
        Origins = ["", "继续", "新启动", "新一轮"],
        Comma = "、",
    };

    private static RevisionWords Hant { get; } = new()
    {
        CoverageTitle = "{0}：落實「{1}」的任務",
        Covered = "{1} 項任務中已承接 {0} 項",
        OtherNotAtHand = "手頭沒有另一份計劃，此處只列本計劃所述。",
        Tasks = "任務",
        Task = "任務",
        TakenUpBy = "承接事項",
        Answering = "負責",
        Nobody = "無",
        NotTakenUp = "無人承接",
        CarryOverTitle = "{0}：結轉與新增",
        WithAPast = "結轉與新增",
        Item = "事項",
        Origin = "來歷",
        Edition = "屆次",
        Before = "上一計劃中",
        Dropped = "未再列入",
        Origins = ["", "繼續", "新啟動", "新一輪"],
        Comma = "、",
    };
}
