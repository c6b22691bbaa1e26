using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static readonly Step Sum = new Step.Calculate("r", "a + b");

    private static DiagnosticExample[] OfSchemes =>
    [
        Example(
            "EVA0201", Compiled(new Step.Calculate("r", "a + c")), Compiled(Sum), "steps/r",
            "There is no column, parameter or table `c`.", "Correct the name, or add what it should name.",
            "没有名为 `c` 的列、参数或表。", "更正名称，或补上它所指的内容。"),
        Example(
            "EVA0202", Compiled(new Step.Calculate("a", "1")), Compiled(Sum), "steps/a",
            "The name `a` stands for two things.", "Rename one of them; names are unique over inputs, steps and parameters.",
            "名称 `a` 指两样东西。", "为其中之一改名；名称在输入、步骤和参数之间唯一。"),
        Example(
            "EVA0203", Compiled(new Step.Calculate("and", "1")), Compiled(new Step.Calculate("And", "1")), "steps/and",
            "`and` is not a name.", "Use letters, digits, `_` and `.`, begin with a letter or `_`, and avoid `and or not is yes no`.",
            "`and` 不是名称。", "使用字母、数字、`_` 和 `.`，以字母或 `_` 开头，且不用 `and or not is yes no`。"),
        Example(
            "EVA0204", Compiled(new Step.Calculate("p", "q + 1"), new Step.Calculate("q", "p@prior")), Compiled(new Step.Calculate("p", "q + 1"), new Step.Calculate("q", "a@prior")), "steps/p",
            "A column needs itself: p ← q ← p.", "Break the circle.",
            "列需要它自身：p ← q ← p。", "断开这个循环。"),
        Example(
            "EVA0205", Compiled(Levels([])), Compiled(Levels(["bus"])), "steps/r",
            "`r` reads levels that do not lie in each other: bus, school.", "Gather one of them to a common level first.",
            "`r` 读取互不隶属的层级：bus, school。", "先将其中之一汇总到共同的层级。"),
        Example(
            "EVA0206", Compiled(Levels(["buss"]) with { Steps = [] }), Compiled(Levels(["bus"]) with { Steps = [] }), "levels/school",
            "There is no level `buss`.", "Correct the name, or add the level.",
            "没有层级 `buss`。", "更正名称，或增加该层级。"),
        Example(
            "EVA0207", Compiled(new Step.Calculate("r", "a + yes")), Compiled(Sum), "steps/r",
            "`yes` is a flag where a number is needed.", "Write an expression of the needed type.",
            "`yes` 是是非值，此处需要数。", "写出所需类型的表达式。"),
        Example(
            "EVA0208", Compiled(new Step.Calculate("r", "sqrt(a) > 1")), Compiled(new Step.Round("root", "sqrt(a)"), new Step.Calculate("r", "root > 1")), "steps/r",
            "`sqrt(a)` is a real: it must pass a `round` before it is compared, ranked or gathered.", "Round it in a step of its own and read that.",
            "`sqrt(a)` 是实数：比较、排名或汇总前须先经过 `round`。", "用单独的步骤取整后再读取。"),
        Example(
            "EVA0209", Compiled(Banded(new("5", true, 1), new("4", true, 2))), Compiled(Banded(new("4", true, 1), new("5", true, 2))), "steps/r",
            "The cuts of `r` do not rise: `4` follows `5`.", "Order the cuts from the lowest to the highest.",
            "`r` 的分界不是递增的：`4` 在 `5` 之后。", "将分界由低到高排列。"),
        Example(
            "EVA0210", Compiled(Rated("great")), Compiled(Rated("good")), "steps/r",
            "'great' is no label of the scale `grade`.", "Use one of its labels.",
            "“great”不是等次表 `grade` 中的等次。", "使用其中的一个等次。"),
        Example(
            "EVA0211", Compiled(new Step.Reduce("r", Reduction.Sum) { Of = ["a"], To = "nowhere" }), Compiled(new Step.Reduce("r", Reduction.Sum) { Of = ["a", "b"] }), "steps/r",
            "Step `r`: there is no level `nowhere`.", "Write the step as its documentation says.",
            "步骤 `r`：没有层级 `nowhere`。", "按说明书写该步骤。"),
        Example(
            // 99 and 99 and 3 periods make 201, one more than are read.
            "EVA0212", Compiled(Back(3)), Compiled(Back(2)), "steps/r",
            "`r` needs values of more than 200 periods ago.", "Read fewer periods back.",
            "`r` 需要 200 期以前的值。", "少回溯几期。"),
    ];

    /// <summary>A bus and a school, the school in nothing or in what is said, and a step that reads of both.</summary>
    private static EvaluationScheme Levels(ValueList<string> above) => new()
    {
        Name = "Two levels",
        Levels = [new() { Name = "bus", Inputs = [new("seats", ColumnType.Number())] }, new() { Name = "school", In = above, Inputs = [new("pupils", ColumnType.Number())] }],
        Steps = [new Step.Calculate("r", "pupils / seats")],
    };

    private static Step Banded(params Cut[] cuts) => new Step.Band("r", "a") { Bands = new(0, cuts.ToValueList()) };

    private static Step Rated(string label) => new Step.Band("r", "a") { Bands = new("fail", [new("5", true, label)]), Scale = "grade" };

    private static Step[] Back(int periods) => [new Step.Calculate("p", "a@-99"), new Step.Calculate("q", "p@-99"), new Step.Calculate("r", $"q@-{periods}")];

    private static Func<IEnumerable<Diagnostic>> Compiled(params Step[] steps) => Compiled(Scheme(steps));

    private static Func<IEnumerable<Diagnostic>> Compiled(EvaluationScheme scheme) => () => scheme.Compile().Diagnostics;
}
