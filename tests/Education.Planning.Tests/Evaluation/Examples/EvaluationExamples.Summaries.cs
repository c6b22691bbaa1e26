using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfSummaries =>
    [
        Example(
            "EVA0901", Summed(Observed("80 %")), Summed(Observed("80 %") with { Reason = "Heavy snow", Remedy = "Made up for in spring" }), "objectives/objective/indicators/x/targets/[0]",
            "`X` is not done, and no reason and remedy are given.", "Say with the observation or in the ledger why, and what is done about it.",
            "`X` 未完成，且未说明原因和补救措施。", "在观测或台账中写明原因和补救措施。"),
        Example(
            "EVA0902", Parts(116), Parts(115), "objectives/objective/indicators/x",
            "The parts of `X` add up to 115, but 116 was observed.", "Correct the value that is wrong, or name the part that is left out.",
            "`X` 的各部分合计 115，而观测值为 116。", "更正有误的值，或补上遗漏的部分。"),
        Example(
            "EVA0903", Summed(Observed("95 %")), Summed(Observed("95 %") with { Source = "Register of the bureau" }), "objectives/objective/indicators/x/targets/[0]",
            "`X` counts as done, and the figure names no source.", "Name with the observation where the figure comes from.",
            "`X` 计为完成，但该数据未注明来源。", "在观测中写明数据来源。"),
    ];

    private static Func<IEnumerable<Diagnostic>> Summed(Observation observation) => () => Rates.Summarize(Set(observation), new(2016, 1, 1)).Diagnostics;

    private static Func<IEnumerable<Diagnostic>> Parts(int whole) => () => Of(
        Indicator(kind: IndicatorKind.Count),
        Indicator(kind: IndicatorKind.Count) with { Key = "a", PartOf = "x" },
        Indicator(kind: IndicatorKind.Count) with { Key = "b", PartOf = "x" }).Summarize(Set(Observed(whole), Observed(65, "a"), Observed(50, "b")), YearEnd).Diagnostics;
}
