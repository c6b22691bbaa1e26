using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

internal static partial class PlanExamples
{
    private static PlanExample[] OfOutlines =>
    [
        new(
            "PLN0501",
            Labelled("7、", "9、"),
            Labelled("1、", "2、"),
            "initiatives/work/activities/step-1/label",
            "`7、` stands where the number 1 is due: a number is missing.",
            "Look for the missing item; the printed label is kept as it is.",
            "“7、”处应为第 1 号，序号有缺。",
            "请核对是否漏项；所印序号照录不改。"),
        new(
            "PLN0502",
            Labelled("(一)", "(一)"),
            Labelled("(一)", "(二)"),
            "initiatives/work/activities/step-2/label",
            "`(一)` repeats the number before it; the number 2 is due.",
            "Check the numbers; the printed label is kept as it is.",
            "“(一)”与前一序号重复，应为第 2 号。",
            "请核对序号；所印序号照录不改。"),
        new(
            "PLN0503",
            Labelled("1.", "2.", "3.", "2."),
            Labelled("1.", "2.", "3.", "4."),
            "initiatives/work/activities/step-4/label",
            "`2.` goes back; the number 4 is due.",
            "Check the order of the items; the printed label is kept as it is.",
            "“2.”序号倒退，应为第 4 号。",
            "请核对事项的次序；所印序号照录不改。"),
        new(
            "PLN0504",
            Labelled("①", "②", "①"),
            Labelled("①", "②", "③"),
            "initiatives/work/activities/step-3/label",
            "`①` begins the numbers again where the number 3 is due.",
            "Check whether another text begins here.",
            "“①”处序号重新开始，应为第 3 号。",
            "请核对此处是否另起一篇。"),
        new(
            "PLN0505",
            RunningOn("1.", "2."),
            RunningOn("1.", "1."),
            "initiatives/second/activities/second-step/label",
            "`2.` runs on from the list before it.",
            "Nothing need be done; the printed label is kept as it is.",
            "“2.”接续前一部分的序号。",
            "无需处理；所印序号照录不改。"),
        new(
            "PLN0506",
            Labelled("(一)", "二)", "(三)"),
            Labelled("(一)", "（二）", "(三)"),
            "initiatives/work/activities/step-2/label",
            "`二)` is written otherwise than its siblings (`(#)`).",
            "Check the brackets and points; the printed label is kept as it is.",
            "“二)”的写法与同级序号（“(#)”）不同。",
            "请核对括号与标点；所印序号照录不改。"),
        new(
            "PLN0507",
            Sound with { Slogans = [new() { Text = "Three haves", DeclaredCount = 3, Parts = ["a gate", "a guard"] }] },
            Sound with { Slogans = [new() { Text = "Two haves", DeclaredCount = 2, Parts = ["a gate", "a guard"] }] },
            "slogans/[0]",
            "The slogan `Three haves` declares 3 parts and lists 2.",
            "Complete the list, or correct the count.",
            "口号“Three haves”称有 3 项，列出 2 项。",
            "请补全所列各项，或更正项数。"),
        new(
            "PLN0508",
            Sound with { Annexes = [new() { Name = "List of schools", IsMissing = true }] },
            Sound with { Annexes = [new() { Name = "List of schools" }] },
            "annexes/[0]",
            "The annex `List of schools` is missing.",
            "Add what it holds, or leave the reference as it is.",
            "附件“List of schools”缺失。",
            "请补充附件内容，或保留引用不改。"),
        new(
            "PLN0509",
            Sound with { Theme = new LocalizedText("Safe year").With("en", "Safety year") },
            Sound with { Theme = new LocalizedText("Safe year").With("zh-Hans", "平安年") },
            "theme",
            "The text is translated into the plan's own language, `en`.",
            "Keep one of the two texts.",
            "文字被译成了计划本身的语言“en”。",
            "请只保留其中一种文字。"),
        new(
            "PLN0510",
            Sound with { Theme = "Year of ***" },
            Sound with { Theme = "Year of * and **" },
            "theme",
            "The text hides something (`***`).",
            "Fill it in when it is known.",
            "文字中有被遮盖之处（“***”）。",
            "请在得知内容后补上。"),
    ];
}
