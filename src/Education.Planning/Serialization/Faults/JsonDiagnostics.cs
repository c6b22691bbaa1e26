namespace Education.Planning.Serialization;

/// <summary>The catalogue of what makes a document unreadable. 01: the document as a whole; 02: its members; 03: values; 04: small values with a text of their own.</summary>
internal static partial class JsonDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = Entry(
        "JSN0101",
        "this is not JSON: {0} cannot stand here.",
        "这不是合法的 JSON：此处不能出现 {0}。",
        "Mend the JSON; nothing after this place was read.",
        "请修正 JSON；此处之后的内容未读取。");

    public static readonly DiagnosticDescriptor CutOff = Entry(
        "JSN0102",
        "the document ends before it is complete.",
        "文档尚未完整即告结束。",
        "Restore the end of the document.",
        "请补全文档的结尾。");

    public static readonly DiagnosticDescriptor NoUtf8 = Entry(
        "JSN0103",
        "the document is not UTF-8 at this place.",
        "文档此处不是 UTF-8 编码。",
        "Save the document as UTF-8.",
        "请将文档存为 UTF-8 编码。");

    public static readonly DiagnosticDescriptor NestedTooDeep = Entry(
        "JSN0104",
        "the nesting is deeper than {0} levels.",
        "嵌套超过 {0} 层。",
        "Flatten the document.",
        "请减少嵌套层次。");

    public static readonly DiagnosticDescriptor TooLarge = Entry(
        "JSN0105",
        "the document has more than {0} bytes.",
        "文档超过 {0} 字节。",
        "Split the document.",
        "请拆分文档。");

    public static readonly DiagnosticDescriptor OtherKind = Entry(
        "JSN0111",
        "the document is of kind {0}, not `{1}`.",
        "文档类型为 {0}，而非 `{1}`。",
        "Read it as what it is, or give the right document.",
        "请按其类型读取，或提供正确的文档。");

    public static readonly DiagnosticDescriptor OtherVersion = Entry(
        "JSN0112",
        "the version {0} is not known here; `{1}` is.",
        "未知的版本 {0}；此处只识别 `{1}`。",
        "Use a library of that version, or write the document in version `{1}`.",
        "请使用相应版本的库，或以版本 `{1}` 写出文档。");

    public static readonly DiagnosticDescriptor OtherSchema = Entry(
        "JSN0113",
        "the schema is {0}, not `{1}`.",
        "架构标识为 {0}，而非 `{1}`。",
        "Write `{1}`.",
        "请写作 `{1}`。");

    public static readonly DiagnosticDescriptor LaterMember = new(
        "JSN0114",
        Severity.Warning,
        TextFault.InBoth("the member {0} is not known in version `{1}` and is left out.", "版本 `{1}` 中没有成员 {0}，读取时已略去。"),
        TextFault.InBoth("Use a library of the document's version, or accept the loss before the document is written again.", "请使用与文档版本相应的库，或在再次写出前接受这一损失。"));

    public static readonly DiagnosticDescriptor Unexplained = Entry(
        "JSN0199",
        "the document cannot be read; the framework says: '{0}'",
        "无法读取文档；运行库原文：“{0}”",
        "Report this document to the makers of the library: the fault should have a place.",
        "请将此文档报告给本库的作者：这一错误本应指明位置。");

    public static readonly DiagnosticDescriptor UnknownMember = Entry(
        "JSN0201",
        "there is no member {0} here.",
        "此处没有成员 {0}。",
        "Remove it, or keep it under `extensions`.",
        "请删除，或移至 `extensions` 之下。");

    public static readonly DiagnosticDescriptor MisspeltMember = Entry(
        "JSN0202",
        "there is no member {0} here; did you mean `{1}`?",
        "此处没有成员 {0}；是否应为 `{1}`？",
        "Write `{1}`.",
        "请写作 `{1}`。");

    public static readonly DiagnosticDescriptor DoubledMember = Entry(
        "JSN0203",
        "the member {0} stands here twice.",
        "成员 {0} 重复出现。",
        "Keep one of them.",
        "请只保留一个。");

    public static readonly DiagnosticDescriptor MissingMember = Entry(
        "JSN0204",
        "the member {0} is missing.",
        "缺少成员 {0}。",
        "Add it.",
        "请补充该成员。");

    public static readonly DiagnosticDescriptor Null = Entry(
        "JSN0205",
        "`null` cannot stand here.",
        "此处不能为 `null`。",
        "Leave the member out when there is no value.",
        "没有值时，请省略该成员。");

    public static readonly DiagnosticDescriptor WrongKind = Entry(
        "JSN0206",
        "expected {0}, found {1}.",
        "此处应为{0}，实为{1}。",
        "Write a value of the right kind.",
        "请写入正确类型的值。");

    public static readonly DiagnosticDescriptor RefusedMember = Entry(
        "JSN0207",
        "the value of {0} is refused: {1}",
        "成员 {0} 的值不符合规定：{1}",
        "Give a value that the model takes.",
        "请填写模型允许的值。");

    public static readonly DiagnosticDescriptor RefusedObject = Entry(
        "JSN0208",
        "the values of this object are refused: {0}",
        "此对象的值不符合规定：{0}",
        "Give values that the model takes.",
        "请填写模型允许的值。");

    public static readonly DiagnosticDescriptor Rivals = Entry(
        "JSN0209",
        "{0} and {1} exclude each other.",
        "{0} 与 {1} 不能同时出现。",
        "Keep one of them.",
        "请只保留一个。");

    public static readonly DiagnosticDescriptor EndsEarly = Entry(
        "JSN0210",
        "the list ends too early: {0} is missing.",
        "列表不完整：缺少{0}。",
        "Complete the list.",
        "请补全列表。");

    public static readonly DiagnosticDescriptor TooMany = Entry(
        "JSN0211",
        "the list has more than {0} elements.",
        "列表的元素超过 {0} 个。",
        "Shorten the list.",
        "请缩短列表。");

    public static readonly DiagnosticDescriptor DoubledElement = Entry(
        "JSN0212",
        "{0} stands in the list twice.",
        "{0} 在列表中重复出现。",
        "Keep one of them.",
        "请只保留一个。");

    private static DiagnosticDescriptor Entry(string id, string english, string chinese, string fix, string chineseFix)
        => new(id, Severity.Error, TextFault.InBoth(english, chinese), TextFault.InBoth(fix, chineseFix));
}
