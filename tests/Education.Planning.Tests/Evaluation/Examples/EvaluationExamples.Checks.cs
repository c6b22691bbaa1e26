using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfChecks =>
    [
        Example(
            "EVA0601", Compiled(Declared("number 0..", new Step.Calculate("r", "1 / x"))), Compiled(Declared("number 1..", new Step.Calculate("r", "1 / x"))), "steps/r",
            "`x` divides, and it may be 0 (0 or more); there the result is undecided.", "Declare bounds without 0, or decide first what holds at 0.",
            "`x` 作除数，但可能为 0（0 及以上）；此时结果无法判定。", "声明不含 0 的上下限，或先判定为 0 时如何处理。"),
        Example(
            "EVA0602", Compiled(Declared("number", new Step.Calculate("r", "1 / x"))), Compiled(Declared("number", new Step.Calculate("r", "x / 2"))), "steps/r",
            "`x` divides, and nothing says that it is not 0.", "Declare its bounds, such as `1..`, if it is never 0.",
            "`x` 作除数，但未说明它不为 0。", "若它不会为 0，请声明其上下限，如 `1..`。"),
        Example(
            "EVA0603", Compiled(Declared("number 0..", Decided("x < 60", "x >= 0", "x >= 90"))), Compiled(Declared("number 0..", Decided("x < 60", "x >= 90", "x >= 0"))), "steps/r",
            "Rule 3 of `r` is never reached: rule 2 always holds (`x >= 0`).", "Order the rules from the narrowest to the widest, or take it away.",
            "`r` 的第 3 条规则不会被用到：第 2 条规则总是成立（`x >= 0`）。", "将规则由窄到宽排列，或删去该规则。"),
        Example(
            "EVA0604", Compiled(Declared("number", Decided("x >= 60", "x >= 90"))), Compiled(Declared("number", Decided("x >= 90", "x >= 60"))), "steps/r",
            "Rule 2 of `r` never holds where it is reached: `x >= 90`.", "Correct the condition, the bounds of what it reads, or the order of the rules.",
            "`r` 的第 2 条规则在用到时不会成立：`x >= 90`。", "更正条件、其所读取列的上下限，或规则的次序。"),
        Example(
            "EVA0605", Compiled(Declared("number 0..100", Gated("x > 100", 5))), Compiled(Declared("number 0..100", Gated("x >= 100", 5))), "steps/r",
            "Nothing can raise the gate of `r`: `x > 100` never holds.", "Correct the condition, or the bounds of what it reads.",
            "`r` 的限制条件不可能触发：`x > 100` 不会成立。", "更正条件，或其所读取列的上下限。"),
        Example(
            "EVA0606", Compiled(Declared("number 0..100", Gated("x >= 90", 100))), Compiled(Declared("number 0..100", Gated("x >= 90", 99))), "steps/r",
            "The gate of `r` changes nothing when it is raised (`x >= 90`): the bound 100 never binds.", "Set a bound that binds.",
            "`r` 的限制条件触发后（`x >= 90`）不起作用：限度 100 不会生效。", "设置会生效的限度。"),
        Example(
            "EVA0607", Compiled(Declared("number 0..30", new Step.Limit("r", "x + 5") { AtMost = 40 })), Compiled(Declared("number 0..30", new Step.Limit("r", "x + 5") { AtMost = 35 })), "steps/r",
            "`x + 5` never reaches the cap 40.", "Lower the cap, or see whether the points can be reached as meant.",
            "`x + 5` 不会达到上限 40。", "降低上限，或检查分值能否按预期得到。"),
        Example(
            "EVA0608", Compiled(Declared("number 0..30", new Step.Limit("r", "x + 5") { AtLeast = 0 })), Compiled(Declared("number 0..30", new Step.Limit("r", "x - 5") { AtLeast = 0 })), "steps/r",
            "`x + 5` never falls to the floor 0.", "Raise the floor, or take it away.",
            "`x + 5` 不会降到下限 0。", "提高下限，或删去它。"),
        Example(
            "EVA0609", Compiled(Declared("number", new Step.Limit("r", "x") { AtLeast = 10, AtMost = 5 })), Compiled(Declared("number", new Step.Limit("r", "x") { AtLeast = 5, AtMost = 10 })), "steps/r",
            "The floor 10 of `r` lies above its cap 5; the cap wins always.", "Exchange them.",
            "`r` 的下限 10 高于上限 5；总是上限生效。", "将两者对调。"),
        Example(
            "EVA0610", Compiled(Declared("number", new Step.Band("r", "x") { Bands = new("fail", [new("60", true, "good")]), Scale = "grade" })),
            Compiled(Declared("number", new Step.Band("r", "x") { Bands = new("fail", [new("60", true, "pass"), new("85", true, "good")]), Scale = "grade" })), "steps/r",
            "No band of `r` gives the label 'pass' of `grade`.", "Add the band, or take the label off the scale.",
            "`r` 没有任何一档给出 `grade` 的等次“pass”。", "增加该档，或从等次表中删去该等次。"),
        Example(
            "EVA0611", Compiled(Declared("number 0..100", BandedAt("100", false))), Compiled(Declared("number 0..100", BandedAt("100", true))), "steps/r",
            "`x` (from 0 to 100) never reaches the band 2.", "Correct the cut, or the bounds of what is read.",
            "`x`（0 至 100）不会落入 2 一档。", "更正分界，或所读取列的上下限。"),
        Example(
            "EVA0612", Compiled(Tabled(["good", "1"])), Compiled(Tabled(["good"])), "steps/r",
            "The table `t` has a cell under 2 keys (good, 1), but is read by 1.", "Give every cell as many keys as the lookup reads.",
            "表 `t` 有一格带 2 个键（good, 1），而查表用 1 个键。", "使每一格的键数与查表所用键数一致。"),
        Example(
            "EVA0613", Compiled(Tabled(["great"])), Compiled(Tabled(["good"])), "parameters/t",
            "The table `t` has the key 'great', which no lookup gives.", "Correct the key, or take it out of the table.",
            "表 `t` 有键“great”，但没有查表会用到它。", "更正该键，或从表中删去。"),
        Example(
            "EVA0614", Compiled(Tabled(["good"], ["good"])), Compiled(Tabled(["good"], ["fail"])), "parameters/t",
            "The table `t` has two cells under the same keys: good.", "Keep the one that is right.",
            "表 `t` 在同一键下有两格：good。", "保留正确的一个。"),
        Example(
            "EVA0615", Compiled(Weighted("1", "-1")), Compiled(Weighted("1", "1")), "steps/r",
            "A weight of `r` is negative: `-1`.", "Weights are 0 or more; subtract in an expression.",
            "`r` 的一个权重为负：`-1`。", "权重须不小于 0；相减请用表达式。"),
        Example(
            "EVA0616", Compiled(Weighted("0", "0")), Compiled(Weighted("0", "1")), "steps/r",
            "The weights of `r` sum to 0.", "Give at least one of them a weight above 0.",
            "`r` 的权重之和为 0。", "至少给其中一项大于 0 的权重。"),
        Example(
            "EVA0617", Compiled(Declared("number 100..0")), Compiled(Declared("number 0..100")), "levels/all/inputs/x",
            "`x` can have no value: its least is 100, its most 0.", "Exchange the bounds.",
            "`x` 不可能有值：下限为 100，上限为 0。", "将上下限对调。"),
        Example(
            "EVA0618", Compiled(Root() with { Publish = ["root"] }), Compiled(Root() with { Publish = ["r"] }), "publish",
            "`root` is published but is a real: its last digits mean nothing.", "Round it in a step of its own and publish that.",
            "`root` 对外公布，但它是实数：末尾数字没有意义。", "用单独的步骤取整后再公布。"),
        Example(
            "EVA0619", Compiled(Root() with { Publish = ["root"] }), Compiled(Root()), "steps/r",
            "No step reads `r`, and it is not published.", "Publish it, or take it away.",
            "没有步骤读取 `r`，它也不公布。", "公布它，或删去它。"),
        Example(
            "EVA0620", Compiled(Relative([])), Compiled(Relative(AbsentRule.Skip)), "steps/best",
            "One `school` without a value makes `best` absent, and with it everything that is measured by it.",
            "Say in `absent` what a blank cell does; for a reference to peers it is nearly always left out.",
            "只要一个 `school` 没有值，`best` 就没有值，以它为准的结果也都没有值。", "在 `absent` 中说明空值如何处理；以同类为参照时通常略去。"),
        Example(
            "EVA0621", Compiled(Pupils(new Step.Require("r", Need.All) { Of = ["x > 1"], To = "all" })), Compiled(Pupils(new Step.Require("r", Need.All) { Of = ["x > 1"], To = "all", Need = 1 })), "steps/r",
            "`r` is yes where no `school` takes part at all.", "Say that at least 1 is needed where an empty group must not pass.",
            "没有任何 `school` 参与时，`r` 为是。", "若空组不应通过，请说明至少需要 1 个。"),
        Example(
            "EVA0622", Compiled(Declared("number yuan", new Step.Calculate("r", "x + people"))), Compiled(Declared("number person", new Step.Calculate("r", "x + people"))), "steps/r",
            "`x` is in `yuan` and `people` in `person`: they do not fit together.", "Convert one of them, or correct its unit.",
            "`x` 以 `yuan` 计，`people` 以 `person` 计：两者不能并用。", "换算其中之一，或更正其单位。"),
        Example(
            "EVA0623", OnTable(101), OnTable(100), "rows/all/all/x",
            "`x` holds 101, outside its bounds (from 0 to 100); it counts as undecided.", "Correct the value, or the bounds of the column.",
            "`x` 的值 101 超出其上下限（0 至 100）；视为无法判定。", "更正该值，或列的上下限。"),
        Example(
            "EVA0624", Compiled(Weighted("60", "50") with { WeightsSumTo = 100 }), Compiled(Weighted("60", "40") with { WeightsSumTo = 100 }), "steps/r",
            "The weights of `r` sum to 110, not to 100.", "Correct the weights, or what they are to sum to.",
            "`r` 的权重之和为 110，而不是 100。", "更正权重，或其应有之和。"),
        Example(
            "EVA0625", Compiled(Declared("number", new Step.Select("r", "x", Best.High, "10 / 3", LineTies.Report))), Compiled(Declared("number", new Step.Select("r", "x", Best.High, "3", LineTies.Report))), "steps/r",
            "`r` shares out whole places, but nothing proves that `10 / 3` is whole.", "Round it in a step of its own, the way the rule says, and read that.",
            "`r` 分配整数个名额，但 `10 / 3` 未必是整数。", "用单独的步骤按规则取整后再读取。"),
    ];

    private static Func<IEnumerable<Diagnostic>> OnTable(int x)
        => () => Declared("number 0..100").Compile().Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("x", x)] }] }, Engine.Boards.AsOf).Diagnostics;

    /// <summary>A scheme over one input x of the whole, declared so.</summary>
    private static EvaluationScheme Declared(string declaration, params Step[] steps) => new()
    {
        Name = "Declared",
        Scales = [new("grade", ["fail", "pass", "good"])],
        Levels = [new() { Name = "all", Inputs = [ObservedColumn.Declared("x", declaration), new("people", ColumnType.Number("person"))] }],
        Steps = steps.ToValueList(),
    };

    private static Step.Decide Decided(params string[] conditions) => new("r", Outcome.Of(0)) { Rules = conditions.Select((c, i) => new Rule(c, Outcome.Of(i))).ToValueList() };

    private static Step.Limit Gated(string when, int cap) => new("r", "x") { Rules = [new(when, BoundSide.AtMost, cap)] };

    private static Step.Band BandedAt(string cut, bool inclusive) => new("r", "x") { Bands = new(1, [new(cut, inclusive, 2)]) };

    /// <summary>A lookup of a level of the scale by a table with cells under these keys.</summary>
    private static EvaluationScheme Tabled(params ValueList<string>[] keys) => Declared("scale grade", new Step.Calculate("level", "x"), new Step.Lookup("r", "t", Outcome.Of(0)) { By = ["level"] }) with
    {
        Parameters = [new() { Name = "t", Table = keys.Select((k, i) => new TableCell(k, i)).ToValueList() }],
    };

    private static EvaluationScheme Weighted(string first, string second)
        => Declared("number", new Step.Reduce("r", Reduction.Mean) { Of = ["x", "x + 1"], Weights = [first, second] });

    private static EvaluationScheme Root() => Declared("number", new Step.Calculate("root", "sqrt(x)"), new Step.Round("r", "root"));

    /// <summary>Schools measured by the best of them.</summary>
    private static EvaluationScheme Relative(ValueList<AbsentRule> absent)
        => Pupils(new Step.Reduce("best", Reduction.Maximum) { Of = ["x"], To = "all", Absent = absent }, new Step.Calculate("r", "x / best"));

    private static EvaluationScheme Pupils(params Step[] steps) => new()
    {
        Name = "Schools",
        Levels = [new() { Name = "school", Inputs = [ObservedColumn.Declared("x", "number 1..")] }],
        Steps = steps.ToValueList(),
    };
}
