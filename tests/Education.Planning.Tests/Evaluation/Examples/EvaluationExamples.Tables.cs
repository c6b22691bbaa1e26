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
        Example(
            "EVA0308", Selected(4, 3, 3, 3, 2), Selected(4, 3, 2, 1), "steps/chosen",
            "`chosen` in `all`: s2, s3, s4 are tied, and there is room for 1 of them; they stay undecided.", "Name what breaks the tie, or say what becomes of tied rows.",
            "`all` 中的 `chosen`：s2, s3, s4 并列，只能容纳其中 1 个；无法判定。", "写明以何区分并列，或说明并列者如何处理。"),
        Example(
            "EVA0309", Selected(4), Selected(4, 3), "steps/chosen",
            "`chosen` in `all`: 1 of 2 places are left over.", "Let them lapse, or share them out in a further step.",
            "`all` 中的 `chosen`：2 个名额余 1 个。", "任其作废，或用另一步骤再分配。"),
    ];

    /// <summary>The two best of these scores.</summary>
    private static Func<IEnumerable<Diagnostic>> Selected(params decimal[] scores)
        => () => OfSchools(scores.Select(s => (ObservedValue)s), new Step.Select("chosen", "score", Best.High, "2", LineTies.Report)).Diagnostics;

    /// <summary>The mean of the scores above 3, over these rows.</summary>
    private static Func<IEnumerable<Diagnostic>> Ran(params ObservedRow[] rows) => () => Schools(
        new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "all", Where = "score > 3", Absent = AbsentRule.Skip }).Compile().Run(new() { Rows = rows.ToValueList() }, AsOf).Diagnostics;
}
