using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfRegistries =>
    [
        Example(
            "EVA0701", Tabled(Observed(5, "scores", organization: "s1")), Tabled(Observed(5, "score", organization: "s1")), "observations/[0]",
            "No column of the scheme is observed as `scores`; the value is not used.", "Correct the key, or observe the column under its own name.",
            "方案没有以 `scores` 观测的列；该值未被采用。", "更正键，或以该列自身的名称给出观测。"),
        Example(
            "EVA0702", Tabled(Observed(5, "score", organization: "s9")), Tabled(Observed(5, "score", organization: "s1")), "observations/[0]",
            "`score` was observed at `s9`, which is not among the units; the value is not used.", "Correct the key, or add the unit.",
            "`score` 的观测单位 `s9` 不在单位之列；该值未被采用。", "更正键，或增加该单位。"),
    ];

    private static Func<IEnumerable<Diagnostic>> Tabled(Observation observation)
        => () => Schools().Compile().TableOf([new Organization { Key = "s1", Name = "School", Type = "school" }], Set(observation), new(new(2015, 1, 1), new(2015, 12, 31)), new(2016, 1, 1)).Diagnostics;
}
