using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static readonly ObservedRow First = new() { Level = "school", Key = "s1", Cells = [new("score", 4)] };

    private static DiagnosticExample[] OfTables =>
    [
        Example(
            "EVA0301", Ran(new ObservedRow { Level = "shool", Key = "s1" }), Ran(First), "rows/shool/s1",
            "The scheme has no level `shool`; the row is not used.", "Correct the name of the level.",
            "方案没有层级 `shool`；该行未被采用。", "更正层级名称。"),
        Example(
            "EVA0302", Ran(First, First), Ran(First, First with { Key = "s2" }), "rows/school/s1",
            "The row `s1` of level `school` is there twice.", "Join the two rows.",
            "层级 `school` 的行 `s1` 出现两次。", "合并这两行。"),
        Example(
            "EVA0303", Ran(First with { In = [new("district", "d1")] }), Ran(First with { In = [new("district", "d1")] }, new ObservedRow { Level = "district", Key = "d1" }), "rows/school/s1",
            "It lies in `d1` of level `district`, which is not there or not above it.", "Add that row, or correct the key.",
            "它隶属于层级 `district` 的 `d1`，但该行不存在或不在其上。", "增加该行，或更正键。"),
        Example(
            "EVA0304", Ran(First with { Cells = [new("scores", 4)] }), Ran(First), "rows/school/s1/scores",
            "Level `school` has no observed column `scores`; the value is not used.", "Correct the name of the column.",
            "层级 `school` 没有观测列 `scores`；该值未被采用。", "更正列名。"),
        Example(
            "EVA0305", Ran(First with { Cells = [new("score", "yes")] }), Ran(First), "rows/school/s1/score",
            "`score` holds `yes`, which is not a number; it counts as undecided.", "Give a value of the type of the column.",
            "`score` 的值 `yes` 不是数；视为无法判定。", "给出与列类型相符的值。"),
        Example(
            "EVA0306", Ran(First with { Cells = [new("score", 4), new("score", 5)] }), Ran(First with { Cells = [new("score", 4), new("score", 4)] }), "rows/school/s1/score",
            "`score` has two different values: `4` and `5`; it counts as undecided.", "Keep the one that is right.",
            "`score` 有两个不同的值：`4` 和 `5`；视为无法判定。", "保留正确的一个。"),
        Example(
            "EVA0307", Ran(First with { Cells = [] }), Ran(First with { Cells = [new("score", 0)] }), "steps/mean",
            "Whether the row `s1` takes part in `mean` cannot be decided; it is left out.", "Observe what the condition reads.",
            "无法判定行 `s1` 是否参与 `mean`；已略去。", "补充该条件所读取的观测。"),
    ];

    /// <summary>The mean of the scores above 3, over these rows.</summary>
    private static Func<IEnumerable<Diagnostic>> Ran(params ObservedRow[] rows) => () => Schools(
        new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "all", Where = "score > 3", Absent = AbsentRule.Skip }).Compile().Run(new() { Rows = rows.ToValueList() }, AsOf).Diagnostics;
}
