using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfTogether =>
    [
        Example(
            "EVA0801", Together(Source(), Source()), Together(Source(), Reader("number from s.r")), "schemes/s",
            "Two schemes have the key `s`.", "Give one of them another key.",
            "两个方案的键都是 `s`。", "为其中之一另取一个键。"),
        Example(
            "EVA0802", Together(Reader("number from s.r")), Together(Reader("number from s.r"), Source()), "schemes/[0]/levels/all/inputs/y",
            "There is no scheme `s`.", "Correct the key, or compile that scheme too.",
            "没有方案 `s`。", "更正键，或一并编译该方案。"),
        Example(
            "EVA0803", Together(Source(), Reader("number from s.q")), Together(Source(), Reader("number from s.r")), "schemes/[1]/levels/all/inputs/y",
            "The scheme `s` has no column `q`.", "Correct the name of the column.",
            "方案 `s` 没有列 `q`。", "更正列名。"),
        Example(
            "EVA0804", Together(Source(), Reader("number from s.r", "school")), Together(Source(), Reader("number from s.r")), "schemes/[1]/levels/school/inputs/y",
            "`s.r` lies on level `all`, but is read on `school`.", "Declare the input on the level of the column.",
            "`s.r` 属于层级 `all`，却在 `school` 上读取。", "在该列所属的层级上声明输入。"),
        Example(
            "EVA0805", Together(Source(), Reader("flag from s.r")), Together(Source(), Reader("number from s.r")), "schemes/[1]/levels/all/inputs/y",
            "`s.r` is a number, but is declared as a flag.", "Declare the type of the column; a scale has the same labels in both schemes, and a real is rounded first.",
            "`s.r` 是数，却声明为是非值。", "按该列的类型声明；等次表在两个方案中须相同，实数须先取整。"),
        Example(
            "EVA0806", Together(Source() with { Levels = Reader("number from t.y").Levels }, Reader("number from s.y") with { Key = "t" }), Together(Source(), Reader("number from s.r") with { Key = "t" }), "schemes/s",
            "A scheme needs its own results: s ← t ← s.", "Break the circle.",
            "方案需要它自身的结果：s ← t ← s。", "断开这个循环。"),
        Example(
            "EVA0807", OnSharedTable("y"), OnSharedTable("x"), "rows/all/all/y",
            "`y` is taken from `s.r`; the observed value is not used.", "Leave the observed value out.",
            "`y` 取自 `s.r`；该观测值未被采用。", "删去该观测值。"),
        Example(
            "EVA0808", Together(Source(), Reader("number from s.r")), Together(Source(), Reader("number from s.r") with { Steps = [new Step.Limit("barred", "100") { Rules = [new("y < 1", BoundSide.AtMost, "59")] }] }),
            "schemes/[1]/levels/all/inputs/y",
            "`y` is taken from `s.r`, and nothing reads it: it has neither a weight nor a veto.", "Give it a weight, a limit or a condition, or leave it out.",
            "`y` 取自 `s.r`，但未被读取：既无权重，也无否决。", "赋予其权重、上限或条件，或予以删去。"),
        Example(
            "EVA0809", Together(Source(), Merit([])), Together(Source(), Merit(["3", "1"])), "schemes/[1]/steps/merit",
            "`y`, taken from `s.r`, goes into the mean `merit` without a weight; all its values count alike.", "State the weights, if they are to differ.",
            "`y` 取自 `s.r`，在平均值 `merit` 中未写明权重；各值同等计入。", "如权重应有区别，请写明。"),
    ];

    private static EvaluationScheme Source() => Declared("number", new Step.Calculate("r", "x + 1")) with { Key = "s" };

    private static EvaluationScheme Reader(string declaration, string level = "all") => new() { Name = "Reader", Levels = [new() { Name = level, Inputs = [ObservedColumn.Declared("y", declaration)] }] };

    private static EvaluationScheme Merit(ValueList<Expression> weights)
        => Reader("number from s.r") with { Steps = [new Step.Reduce("merit", Reduction.Mean) { Of = ["y", "80"], Weights = weights }] };

    private static Func<IEnumerable<Diagnostic>> Together(params EvaluationScheme[] schemes) => () => schemes.CompileTogether().Diagnostics;

    private static Func<IEnumerable<Diagnostic>> OnSharedTable(string column) => () => new[] { Source(), Reader("number from s.r") }.CompileTogether()
        .Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new(column, 1)] }] }, Engine.Boards.AsOf).SelectMany(b => b.Diagnostics);
}
