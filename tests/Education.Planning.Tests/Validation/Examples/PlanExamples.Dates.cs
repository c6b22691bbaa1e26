using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

internal static partial class PlanExamples
{
    private static PlanExample[] OfDates =>
    [
        new(
            "PLN0401",
            Steps(Step("drill") with { Timing = "2023-05" }),
            Steps(Step("drill") with { Timing = "2024-05" }),
            "initiatives/work/activities/drill/timing",
            "`2023-05` lies before the period of the plan (2024).",
            "Correct the year, or write it without one so that it moves along with the plan.",
            "“2023-05”早于计划期（2024）。",
            "请更正年份，或不写年份，使其随计划期变动。"),
        new(
            "PLN0402",
            Steps(Step("drill") with { Timing = "by 2025/end" }),
            Steps(Step("drill") with { Timing = "before 2025-01-01" }),
            "initiatives/work/activities/drill/timing",
            "`by 2025/end` lies after the period of the plan (2024).",
            "Check the year; work that reaches beyond the plan may stand so.",
            "“by 2025/end”晚于计划期（2024）。",
            "请核对年份；跨期的工作可不改。"),
        new(
            "PLN0403",
            Steps(Step("drill") with { Timing = "by xx-xx" }),
            Steps(Step("drill") with { Timing = "by 05-20" }),
            "initiatives/work/activities/drill/timing",
            "The document hides digits of `by xx-xx`, so it has no date.",
            "Fill the digits in when they are known.",
            "“by xx-xx”的数字被遮盖，无法确定日期。",
            "请在得知数字后补上。"),
        new(
            "PLN0404",
            Steps(Step("drill") with { Timing = "regularly" }),
            Steps(Step("drill") with { Timing = "every month" }),
            "initiatives/work/activities/drill/timing",
            "`regularly` does not say how often.",
            "Say how often, for example `every month`, if it is known.",
            "“regularly”没有写明多久一次。",
            "如已知频次，请写明，如 `every month`。"),
        new(
            "PLN0405",
            Sound with { Title = "School safety plan 2022" },
            Sound with { Title = "School safety plan 2024 under the outline of 2019" },
            "title",
            "The title names 2022; the period of the plan is 2024.",
            "Check which one holds; the printed title is kept as it is.",
            "标题中的年份是 2022，计划期是 2024。",
            "请核对以何者为准；原标题照录不改。"),
        new(
            "PLN0406",
            Sound with { Source = new() { PrintedPeriod = "二〇二二年" } },
            Sound with { Source = new() { PrintedPeriod = "二〇二四年" } },
            "source/printedPeriod",
            "The document prints 2022; the period of the plan is 2024.",
            "Check which one holds; what is printed is kept as it is.",
            "文件所印的时期是 2022，计划期是 2024。",
            "请核对以何者为准；所印文字照录不改。"),
        new(
            "PLN0407",
            Sound with { Source = new() { PrintedPeriod = "20xx" } },
            Sound with { Source = new() { PrintedPeriod = "2024" } },
            "source/printedPeriod",
            "The document hides digits of its period (`20xx`).",
            "Say in `periodSource` where the period of the plan comes from.",
            "文件所印的时期“20xx”被遮盖。",
            "请在 `periodSource` 中注明计划期的来源。"),
        new(
            "PLN0408",
            Sound with { References = [new() { Key = "five-years", Title = "Five-year plan", Relation = PlanRelation.Span, Period = "2016..2020" }] },
            Sound with { References = [new() { Key = "five-years", Title = "Five-year plan", Relation = PlanRelation.Span, Period = "2021..2025" }] },
            "references/five-years/period",
            "The period of the other plan (2016..2020) does not fit this one (2024).",
            "Correct the period, or how the other plan stands to this one.",
            "所引计划的时期（2016..2020）与本计划的时期（2024）不合。",
            "请更正时期，或更正两个计划之间的关系。"),
        new(
            "PLN0409",
            Sound with { PeriodSource = PeriodSource.Assumed, Source = new() { PrintedPeriod = "one semester" } },
            Sound with { PeriodSource = PeriodSource.Inferred, Source = new() { PrintedPeriod = "2024" } },
            "period",
            "The document prints no year; the period of the plan (2024) comes from elsewhere.",
            "Ask whoever issued it, and note in the remarks of the source what the period rests on.",
            "文件未印年份；计划期（2024）另有来源。",
            "请向发文单位核实，并在来源的说明中写明计划期的依据。"),
        new(
            "PLN0410",
            Coursed("for 10d within 03..05"),
            Coursed("for 10d split within 03..05"),
            "initiatives/course/timing",
            "`for 10d within 03..05` is one stretch of time, and 2 headings of the work calendar have an entry for it (#course-in-march, #course-in-april).",
            "Write `split` after the length if it is done in parts, or check the entries.",
            "“for 10d within 03..05”为连续的一段时间，而工作历有 2 处为其安排（#course-in-march, #course-in-april）。",
            "如分段进行，请在时长后写明 `split`；否则请核对各处安排。"),
        new(
            "PLN0411",
            Steps(Step("safety-day") with { Edition = 17, FirstHeld = 1996 }),
            Steps(Step("safety-day") with { Edition = 29, FirstHeld = 1996 }),
            "initiatives/work/activities/safety-day/edition",
            "Number 17, counted from 1996, falls in 2012; the period of the plan is 2024.",
            "Check the number, the first year and the period; any of them may be wrong.",
            "从 1996 年起数，第 17 届（周年）在 2012 年；计划期是 2024。",
            "请核对届次、首年与计划期。"),
    ];

    private static Plan Coursed(Timing timing) => Sound with
    {
        Initiatives = [new() { Key = "course", Name = "Course", Timing = timing }],
        WorkCalendar =
        [
            new() { Key = "march", Name = "March", Timing = "03", Entries = [Step("course-in-march") with { Serves = ["course"] }] },
            new() { Key = "april", Name = "April", Timing = "04", Entries = [Step("course-in-april") with { Serves = ["course"] }] },
        ],
    };
}
