using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfLanguage =>
    [
        Example(
            "EVA0401", Compiled(WithSet(["a", "b"], new Step.Calculate("x.{rr}", "a"))), Compiled(WithSet(["a", "b"], new Step.Calculate("x.{r}", "{r} + 1"))), "steps/x.{rr}",
            "There is no set `rr`.", "Correct the name in the braces, or add the set.",
            "没有集合 `rr`。", "更正花括号中的名称，或增加该集合。"),
        Example(
            "EVA0402", Compiled(WithSet([])), Compiled(WithSet(["a"])), "sets/r",
            "The set `r` has no members.", "List its members.",
            "集合 `r` 没有成员。", "列出其成员。"),
        Example(
            "EVA0403", Compiled(WithSet(["a", "two words"])), Compiled(WithSet(["a", "two_words"])), "sets/r",
            "'two words' cannot be a member of a set.", "Use letters, digits, `_` and `.`, each member once.",
            "“two words”不能作为集合的成员。", "使用字母、数字、`_` 和 `.`，每个成员只写一次。"),
        Example(
            "EVA0404", Compiled(WithSet(["a", "b"], new Step.Calculate("x", "{r} + 1"))), Compiled(WithSet(["a", "b"], new Step.Reduce("x", Reduction.Sum) { Of = ["{r}"] })), "steps/x",
            "`{r}` stands where only one value can stand, and the name does not repeat it.", "Put the braces into the name too, or write one member.",
            "`{r}` 所在之处只容一个值，而名称中没有它。", "在名称中也写上该花括号，或只写一个成员。"),
        Example(
            "EVA0405", Compiled(Repeated("x.{r}.{r2}.{r3}")), Compiled(Repeated("x.{r}")), "steps/x.{r}.{r2}.{r3}",
            "The sets repeat more than 100000 times.", "Use fewer sets in one name, or shorter ones.",
            "集合的展开超过 100000 次。", "减少同一名称中的集合，或缩短集合。"),
        Example(
            "EVA0406", Compiled(Tree(new() { Key = "p", Weight = 1, Score = Sum }, new() { Key = "q", Points = 5, Score = Sum })), Compiled(Tree(new() { Key = "p", Weight = 1, Score = Sum }, new() { Key = "q", Weight = 5, Score = Sum })), "criteria/score",
            "Criterion `score`: its parts mix weights and points.", "Write the criterion as its documentation says.",
            "指标 `score`：下级指标混用权重与分值。", "按说明书写该指标。"),
        Example(
            "EVA0407", Compiled(Scheme(Sum) with { Parameters = [new() { Name = "cut", Value = 1, From = new(2024, 1, 1) }, new() { Name = "cut", Value = 2 }] }),
            Compiled(Scheme(Sum) with { Parameters = [new() { Name = "cut", Value = 1, From = new(2024, 1, 1) }, new() { Name = "cut", Value = 2, Until = new(2023, 12, 31) }] }), "parameters/cut",
            "Parameter `cut`: two versions are in force on 2024-01-01.", "Write the parameter as its documentation says.",
            "参数 `cut`：2024-01-01 有两个版本同时生效。", "按说明书写该参数。"),
        Example(
            "EVA0408", Compiled(Grouped("districts")), Compiled(Grouped("district")), "levels/group",
            "Level `group`: there is no level or column `districts`.", "Write the level as its documentation says.",
            "层级 `group`：没有名为 `districts` 的层级或列。", "按说明书写该层级。"),
        Example(
            "EVA0409", GroupedRun(new() { Level = "group", Key = "d1" }), GroupedRun(new() { Level = "district", Key = "d9" }), "rows/group/d1",
            "The rows of level `group` are made of other rows; the row is not used.", "Leave the row out.",
            "层级 `group` 的行由其他行归并而成；该行未被采用。", "删去该行。"),
        Example(
            "EVA0410", GroupedRun(new() { Level = "school", Key = "s9" }), GroupedRun(new() { Level = "school", Key = "s9", In = [new("district", "d1")] }), "rows/school/s9",
            "The row `s9` lies in no group of `group`: a value by which rows are grouped is not there.", "Observe the value, or leave it so when the row is not meant to count.",
            "行 `s9` 不属于 `group` 的任何一组：缺少归组所依据的值。", "补充该值；若该行本不计入，可不处理。"),
    ];

    private static EvaluationScheme WithSet(ValueList<string> members, params Step[] steps) => Scheme(steps) with { Sets = [new("r", members)] };

    private static EvaluationScheme Repeated(string name)
    {
        var members = Enumerable.Range(1, 60).Select(i => $"m{i}").ToValueList();
        return Scheme(new Step.Calculate(name, "a")) with { Sets = [new("r", members), new("r2", members), new("r3", members)] };
    }

    private static EvaluationScheme Tree(params Criterion[] parts) => Scheme() with { Criteria = new() { Key = "score", Parts = parts.ToValueList() } };

    private static EvaluationScheme Grouped(string by) => Schools() with { Levels = [.. Schools().Levels, new() { Name = "group", Groups = "school", By = [by] }] };

    private static Func<IEnumerable<Diagnostic>> GroupedRun(ObservedRow row) => () => Grouped("district").Compile().Run(Table([1, 2]) with { Rows = [.. Table([1, 2]).Rows, row] }, AsOf).Diagnostics;
}
