using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static readonly ResolvedPlan Rates = Of(Indicator("at least 90 %") with { Unit = "%" });

    private static readonly Observation Sound = Observed("95 %");

    private static DiagnosticExample[] OfTargets =>
    [
        Example(
            "EVA0101", Judged(Rates, Observed("95 %", "y")), Judged(Rates, Sound), "observations/[0]",
            "Observation of `y`: the plan has no such indicator.", "Correct the key, or add the indicator to the plan.",
            "对 `y` 的观测：规划中没有该指标。", "更正键，或在规划中增加该指标。"),
        Example(
            "EVA0102", Judged(Rates, Observed("95 %", organization: "nobody")), Judged(Rates, Observed("95 %", organization: "bureau")), "observations/[0]",
            "Observation of `x` at `nobody`: the plan has no such organisation.", "Correct the key, or add the organisation to the plan.",
            "`nobody` 对 `x` 的观测：规划中没有该单位。", "更正键，或在规划中增加该单位。"),
        Example(
            "EVA0103", Judged(Rates, Observed("95 pupil")), Judged(Rates, Sound), "observations/[0]",
            "`x` was observed in `pupil`, but is measured in `%`; the value is not used.", "Convert the value to the unit of the indicator.",
            "`x` 的观测单位为 `pupil`，而指标单位为 `%`；该值未被采用。", "将该值换算为指标的单位。"),
        Example(
            "EVA0104", Judged(Rates, Observed("yes")), Judged(Rates, Sound), "observations/[0]",
            "`x` was observed as `yes`, which is not an amount such as `1.5`; the value is not used.", "Give a value of the kind that the indicator has.",
            "`x` 的观测值 `yes` 不是数量（如 `1.5`）；该值未被采用。", "给出与指标类型相符的值。"),
        Example(
            "EVA0105", Judged(Rates, Observed("95 %"), Observed("94 %")), Judged(Rates, Observed("95 %"), Observed("95 %")), "observations/[1]",
            "`x` has two different values for 2015-12-31: `94 %` and `95 %`; it counts as undecided.", "Keep the one that is right.",
            "`x` 在 2015-12-31 有两个不同的值：`94 %` 和 `95 %`；视为无法判定。", "保留正确的一个。"),
        Example(
            "EVA0106", Judged(Rates, Observed("95 %", at: new(2016, 1, 2))), Judged(Rates, Observed("95 %", at: new(2016, 1, 1))), "observations/[0]",
            "`x` was observed on 2016-01-02, after the date of the evaluation (2016-01-01); the value is not used.", "Evaluate at a later date, or mark the value as a forecast.",
            "`x` 的观测日期 2016-01-02 晚于评价日期（2016-01-01）；该值未被采用。", "改用更晚的评价日期，或将该值标为预计。"),
        Example(
            "EVA0107", Judged(Rates, Set(Sound) with { Plan = "other" }), Judged(Rates, Set(Sound) with { Plan = "plan" }), "plan",
            "The observations are of plan `other`, not of `plan`.", "Evaluate the plan to which the observations belong.",
            "这些观测属于规划 `other`，而不是 `plan`。", "评价观测所属的规划。"),
        Example(
            "EVA0108", Judged(EachSchool), Judged(EachSchool, Observed("95 %", organization: "bureau")), "objectives/objective/indicators/x/targets/[0]",
            "No organisation of `schools` can be told, neither by the plan nor by the observations.", "List the members of the set, or observe the indicator at each organisation.",
            "无法从规划或观测中得知 `schools` 包含哪些单位。", "列出该集合的成员，或逐个单位给出观测。"),
        Example(
            "EVA0109", Judged(Graded("poor", "fair")), Judged(Graded("poor", "good")), "objectives/objective/indicators/x/targets/[0]",
            "The target of `x` is the level 'good', which the indicator does not list.", "List the level with the indicator, worst first.",
            "`x` 的目标是等级“good”，但指标未列出该等级。", "在指标中由低到高列出该等级。"),
    ];

    // The set is told by its words alone.
    private static ResolvedPlan EachSchool
        => Of([Indicator() with { Targets = [new() { Rule = "at least 90 %", Scope = "each schools" }] }], [new OrganizationSet { Key = "schools", Name = "Schools" }]);

    private static ResolvedPlan Graded(params LocalizedText[] levels) => Of(Indicator("reach 'good'", IndicatorKind.Level) with { Levels = levels.ToValueList() });

    private static Func<IEnumerable<Diagnostic>> Judged(ResolvedPlan plan, params Observation[] observations) => Judged(plan, Set(observations));

    private static Func<IEnumerable<Diagnostic>> Judged(ResolvedPlan plan, ObservationSet observations) => () => plan.Evaluate(observations, new LocalDate(2016, 1, 1)).Diagnostics;
}
