namespace Education.Planning.Validation;

/// <content>PLN05xx: outline and text.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor LabelSkipped = Warning(
        "PLN0501",
        "`{0}` stands where the number {1} is due: a number is missing.",
        "“{0}”处应为第 {1} 号，序号有缺。",
        "Look for the missing item; the printed label is kept as it is.",
        "请核对是否漏项；所印序号照录不改。");

    internal static readonly DiagnosticDescriptor LabelRepeated = Warning(
        "PLN0502",
        "`{0}` repeats the number before it; the number {1} is due.",
        "“{0}”与前一序号重复，应为第 {1} 号。",
        "Check the numbers; the printed label is kept as it is.",
        "请核对序号；所印序号照录不改。");

    internal static readonly DiagnosticDescriptor LabelBackwards = Warning(
        "PLN0503",
        "`{0}` goes back; the number {1} is due.",
        "“{0}”序号倒退，应为第 {1} 号。",
        "Check the order of the items; the printed label is kept as it is.",
        "请核对事项的次序；所印序号照录不改。");

    internal static readonly DiagnosticDescriptor LabelsRestart = Warning(
        "PLN0504",
        "`{0}` begins the numbers again where the number {1} is due.",
        "“{0}”处序号重新开始，应为第 {1} 号。",
        "Check whether another text begins here.",
        "请核对此处是否另起一篇。");

    internal static readonly DiagnosticDescriptor LabelsRunOn = Information(
        "PLN0505",
        "`{0}` runs on from the list before it.",
        "“{0}”接续前一部分的序号。",
        "Nothing need be done; the printed label is kept as it is.",
        "无需处理；所印序号照录不改。");

    internal static readonly DiagnosticDescriptor LabelWrittenOtherwise = Information(
        "PLN0506",
        "`{0}` is written otherwise than its siblings (`{1}`).",
        "“{0}”的写法与同级序号（“{1}”）不同。",
        "Check the brackets and points; the printed label is kept as it is.",
        "请核对括号与标点；所印序号照录不改。");

    internal static readonly DiagnosticDescriptor SloganCount = Warning(
        "PLN0507",
        "The slogan `{0}` declares {1} parts and lists {2}.",
        "口号“{0}”称有 {1} 项，列出 {2} 项。",
        "Complete the list, or correct the count.",
        "请补全所列各项，或更正项数。");

    internal static readonly DiagnosticDescriptor MissingAnnex = Warning(
        "PLN0508",
        "The annex `{0}` is missing.",
        "附件“{0}”缺失。",
        "Add what it holds, or leave the reference as it is.",
        "请补充附件内容，或保留引用不改。");

    internal static readonly DiagnosticDescriptor OwnLanguage = Warning(
        "PLN0509",
        "The text is translated into the plan's own language, `{0}`.",
        "文字被译成了计划本身的语言“{0}”。",
        "Keep one of the two texts.",
        "请只保留其中一种文字。");

    internal static readonly DiagnosticDescriptor MaskedText = Information(
        "PLN0510",
        "The text hides something (`{0}`).",
        "文字中有被遮盖之处（“{0}”）。",
        "Fill it in when it is known.",
        "请在得知内容后补上。");

    internal static readonly DiagnosticDescriptor PartMissing = Information(
        "PLN0511",
        "The plan is {0}, and does not say {1}.",
        "本计划为{0}，但没有写明{1}。",
        "Add it, or choose another kind of plan.",
        "请补充，或更正计划类型。");

    internal static readonly DiagnosticDescriptor PartOfAnotherKind = Information(
        "PLN0512",
        "The plan is {0}, and {1}.",
        "本计划为{0}，却{1}。",
        "Choose another kind of plan, or correct this part.",
        "请更正计划类型，或更正此处。");

    internal static readonly DiagnosticDescriptor SourceRemark = Information(
        "PLN0513",
        "Dropped, mended or missing in the document: {0}",
        "原件有删略、修补或缺损：{0}",
        "Nothing need be done; compare with the document where it matters.",
        "无需处理；如有关碍，请对照原件。");

    private static DiagnosticDescriptor[] OfOutlines =>
    [
        LabelSkipped, LabelRepeated, LabelBackwards, LabelsRestart, LabelsRunOn, LabelWrittenOtherwise, SloganCount, MissingAnnex, OwnLanguage,
        MaskedText, PartMissing, PartOfAnotherKind, SourceRemark,
    ];
}
