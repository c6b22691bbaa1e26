namespace Education.Planning.Validation;

/// <content>PLN02xx: indicators and targets.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor TargetWithoutIndicator = Warning(
        "PLN0201",
        "The target `{0}` names no indicator, so nothing can be observed for it.",
        "目标“{0}”没有对应的指标，无从观测。",
        "Name the indicator, or put the target inside one.",
        "请注明指标，或把目标写在指标之内。");

    internal static readonly DiagnosticDescriptor TargetOfAnotherIndicator = Warning(
        "PLN0202",
        "The target stands inside the indicator `{0}` and names `{1}`; it counts for `{1}`.",
        "目标写在指标“{0}”之内，却注明“{1}”；按“{1}”计。",
        "Move the target to the indicator that it is about, or leave the name out.",
        "请把目标移到所指的指标之内，或删去所注的指标。");

    internal static readonly DiagnosticDescriptor ComparedWithItself = Warning(
        "PLN0203",
        "The target `{0}` compares its indicator with itself.",
        "目标“{0}”拿指标与其自身相比。",
        "Name the other indicator.",
        "请改为另一项指标。");

    internal static readonly DiagnosticDescriptor BaselineIsTarget = Information(
        "PLN0204",
        "The target `{0}` asks for what there is already (baseline {1}), so attainment has no value.",
        "目标“{0}”与基期值（{1}）相同，达成度无从计算。",
        "Check both values; to keep a state, leave it so.",
        "请核对两个数值；如意在保持现状，可不改。");

    internal static readonly DiagnosticDescriptor BelowZero = Warning(
        "PLN0205",
        "The target `{0}` can never be met: its value would have to lie below zero.",
        "目标“{0}”无法实现：其值须低于零。",
        "Check the baseline; where it is zero, ask for `zero` or `not rise`.",
        "请核对基期值；基期值为零时，可改为 `zero` 或 `not rise`。");

    internal static readonly DiagnosticDescriptor NoValueFits = Warning(
        "PLN0206",
        "No value can meet the target `{0}`.",
        "没有任何数值能满足目标“{0}”。",
        "Put the smaller number first.",
        "请把较小的数写在前面。");

    internal static readonly DiagnosticDescriptor MilestoneAgainstDirection = Warning(
        "PLN0207",
        "The milestone `{0}` goes back behind the one before it (`{1}`).",
        "阶段目标“{0}”比前一个（“{1}”）倒退。",
        "Put the milestones in order, or correct the value.",
        "请调整阶段目标的次序，或更正数值。");

    internal static readonly DiagnosticDescriptor MilestonePastTarget = Warning(
        "PLN0208",
        "The milestone `{0}` goes past the target `{1}`.",
        "阶段目标“{0}”超过了最终目标“{1}”。",
        "Correct the milestone or the target.",
        "请更正阶段目标或最终目标。");

    internal static readonly DiagnosticDescriptor MilestoneOutOfOrder = Warning(
        "PLN0209",
        "The milestone `{0}` is due before the one that stands before it (`{1}`).",
        "阶段目标的时限“{0}”早于排在其前的“{1}”。",
        "Put the milestones in order of time.",
        "请按时间先后排列阶段目标。");

    internal static readonly DiagnosticDescriptor MilestoneAfterTarget = Warning(
        "PLN0210",
        "The milestone `{0}` is due after its target (`{1}`).",
        "阶段目标的时限“{0}”晚于最终目标的时限“{1}”。",
        "Correct the date of the milestone or of the target.",
        "请更正阶段目标或最终目标的时限。");

    internal static readonly DiagnosticDescriptor MaskedTarget = Warning(
        "PLN0211",
        "The document hides digits of the target `{0}`, so it cannot be decided.",
        "目标“{0}”的数字被遮盖，无法判定。",
        "Fill the number in when it is known.",
        "请在得知数字后补上。");

    internal static readonly DiagnosticDescriptor MaskedAmount = Information(
        "PLN0212",
        "The document hides digits of `{0}`.",
        "“{0}”的数字被遮盖。",
        "Fill the number in when it is known.",
        "请在得知数字后补上。");

    internal static readonly DiagnosticDescriptor VagueTarget = Warning(
        "PLN0213",
        "The target `{0}` is vague and gives no tolerance, so it cannot be decided.",
        "目标“{0}”表述模糊且未给出容差，无法判定。",
        "State a number, or a tolerance: `near 40 % within 5 %`.",
        "请给出确数，或写明容差，如 `near 40 % within 5 %`。");

    internal static readonly DiagnosticDescriptor ChecklistCount = Warning(
        "PLN0214",
        "The target `{0}` counts another number of items than the checklist has ({1}).",
        "目标“{0}”所计的项数与清单（{1} 项）不符。",
        "Complete the checklist, or correct the count.",
        "请补全清单，或更正项数。");

    internal static readonly DiagnosticDescriptor UnitDiffers = Warning(
        "PLN0215",
        "`{0}` is stated in another unit than the indicator (`{1}`).",
        "“{0}”的单位与指标的单位“{1}”不同。",
        "State it in the unit of the indicator.",
        "请改用指标的单位。");

    internal static readonly DiagnosticDescriptor UnknownLevel = Warning(
        "PLN0216",
        "The indicator `{1}` has no level `{0}`.",
        "指标“{1}”没有“{0}”这一等级。",
        "Name a level as the indicator writes it, or add the level.",
        "请按指标的写法注明等级，或补充该等级。");

    internal static readonly DiagnosticDescriptor ChangeWithoutBaseline = Information(
        "PLN0217",
        "The target `{0}` measures a change, and the indicator `{1}` gives no baseline.",
        "目标“{0}”衡量变化，而指标“{1}”没有基期值。",
        "State the baseline, or observe it.",
        "请写明基期值，或另行提供基期数据。");

    internal static readonly DiagnosticDescriptor FormulaNotComputed = Information(
        "PLN0218",
        "The formula `{0}` is kept as text and not computed.",
        "公式“{0}”只作为文字保存，不参与计算。",
        "Observe the value of the indicator itself.",
        "请直接提供该指标的数值。");

    internal static readonly DiagnosticDescriptor SourcesAboveTotal = Warning(
        "PLN0219",
        "The sources of `{0}` add up to more ({1}) than its amount ({2}).",
        "“{0}”的各项来源合计（{1}）超过总额（{2}）。",
        "Correct the sources, or raise the amount.",
        "请更正各项来源，或提高总额。");

    private static DiagnosticDescriptor[] OfTargets =>
    [
        TargetWithoutIndicator, TargetOfAnotherIndicator, ComparedWithItself, BaselineIsTarget, BelowZero, NoValueFits, MilestoneAgainstDirection,
        MilestonePastTarget, MilestoneOutOfOrder, MilestoneAfterTarget, MaskedTarget, MaskedAmount, VagueTarget, ChecklistCount, UnitDiffers,
        UnknownLevel, ChangeWithoutBaseline, FormulaNotComputed, SourcesAboveTotal,
    ];
}
