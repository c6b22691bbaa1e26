namespace Education.Planning.Validation;

/// <content>PLN04xx: dates as written.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor BeforePeriod = Warning(
        "PLN0401",
        "`{0}` lies before the period of the plan ({1}).",
        "“{0}”早于计划期（{1}）。",
        "Correct the year, or write it without one so that it moves along with the plan.",
        "请更正年份，或不写年份，使其随计划期变动。");

    internal static readonly DiagnosticDescriptor AfterPeriod = Information(
        "PLN0402",
        "`{0}` lies after the period of the plan ({1}).",
        "“{0}”晚于计划期（{1}）。",
        "Check the year; work that reaches beyond the plan may stand so.",
        "请核对年份；跨期的工作可不改。");

    internal static readonly DiagnosticDescriptor MaskedTiming = Warning(
        "PLN0403",
        "The document hides digits of `{0}`, so it has no date.",
        "“{0}”的数字被遮盖，无法确定日期。",
        "Fill the digits in when they are known.",
        "请在得知数字后补上。");

    internal static readonly DiagnosticDescriptor NoFrequency = Information(
        "PLN0404",
        "`{0}` does not say how often.",
        "“{0}”没有写明多久一次。",
        "Say how often, for example `every month`, if it is known.",
        "如已知频次，请写明，如 `every month`。");

    internal static readonly DiagnosticDescriptor TitleYear = Warning(
        "PLN0405",
        "The title names {0}; the period of the plan is {1}.",
        "标题中的年份是 {0}，计划期是 {1}。",
        "Check which one holds; the printed title is kept as it is.",
        "请核对以何者为准；原标题照录不改。");

    internal static readonly DiagnosticDescriptor PrintedPeriodYear = Warning(
        "PLN0406",
        "The document prints {0}; the period of the plan is {1}.",
        "文件所印的时期是 {0}，计划期是 {1}。",
        "Check which one holds; what is printed is kept as it is.",
        "请核对以何者为准；所印文字照录不改。");

    internal static readonly DiagnosticDescriptor MaskedPeriod = Information(
        "PLN0407",
        "The document hides digits of its period (`{0}`).",
        "文件所印的时期“{0}”被遮盖。",
        "Say in `periodSource` where the period of the plan comes from.",
        "请在 `periodSource` 中注明计划期的来源。");

    internal static readonly DiagnosticDescriptor ReferencePeriod = Warning(
        "PLN0408",
        "The period of the other plan ({0}) does not fit this one ({1}).",
        "所引计划的时期（{0}）与本计划的时期（{1}）不合。",
        "Correct the period, or how the other plan stands to this one.",
        "请更正时期，或更正两个计划之间的关系。");

    internal static readonly DiagnosticDescriptor PeriodNotPrinted = Information(
        "PLN0409",
        "The document prints no year; the period of the plan ({0}) comes from elsewhere.",
        "文件未印年份；计划期（{0}）另有来源。",
        "Ask whoever issued it, and note in the remarks of the source what the period rests on.",
        "请向发文单位核实，并在来源的说明中写明计划期的依据。");

    internal static readonly DiagnosticDescriptor OneStretchOrSeveral = Information(
        "PLN0410",
        "`{0}` is one stretch of time, and {1} headings of the work calendar have an entry for it ({2}).",
        "“{0}”为连续的一段时间，而工作历有 {1} 处为其安排（{2}）。",
        "Write `split` after the length if it is done in parts, or check the entries.",
        "如分段进行，请在时长后写明 `split`；否则请核对各处安排。");

    internal static readonly DiagnosticDescriptor EditionYear = Warning(
        "PLN0411",
        "Number {0}, counted from {1}, falls in {2}; the period of the plan is {3}.",
        "从 {1} 年起数，第 {0} 届（周年）在 {2} 年；计划期是 {3}。",
        "Check the number, the first year and the period; any of them may be wrong.",
        "请核对届次、首年与计划期。");

    private static DiagnosticDescriptor[] OfDates =>
    [
        BeforePeriod, AfterPeriod, MaskedTiming, NoFrequency, TitleYear, PrintedPeriodYear, MaskedPeriod, ReferencePeriod, PeriodNotPrinted,
        OneStretchOrSeveral, EditionYear,
    ];
}
