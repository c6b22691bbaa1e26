using System.Text;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

internal static partial class JsonExamples
{
    private static readonly string Sound = Enveloped("plan", Content("\"theme\":\"T\""));

    private static DiagnosticExample[] OfDocuments =>
    [
        Example(
            "JSN0101", Read(Sound[..^1] + ",}"), Read(Sound), "$",
            "this is not JSON: `}` cannot stand here.", "Mend the JSON; nothing after this place was read.",
            "这不是合法的 JSON：此处不能出现 `}`。", "请修正 JSON；此处之后的内容未读取。"),
        Example(
            "JSN0102", Read(Sound[..^1]), Read(Sound), "$",
            "the document ends before it is complete.", "Restore the end of the document.",
            "文档尚未完整即告结束。", "请补全文档的结尾。"),
        Example(
            "JSN0103", ReadBytes([.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8]), ReadBytes(Encoding.UTF8.GetBytes(Sound)), "$",
            "the document is not UTF-8 at this place.", "Save the document as UTF-8.",
            "文档此处不是 UTF-8 编码。", "请将文档存为 UTF-8 编码。"),
        Example(
            "JSN0104", InPlan("\"extensions\":{\"x\":[[[[[[[[]]]]]]]]}"), InPlan("\"extensions\":{\"x\":[[[[[[[]]]]]]]}"), "$.content.extensions.x[0][0][0][0][0][0][0]",
            "the nesting is deeper than 8 levels.", "Flatten the document.",
            "嵌套超过 8 层。", "请减少嵌套层次。"),
        Example(
            "JSN0105", Read(Sound + new string(' ', 67_108_864)), Read(Sound + new string(' ', 1_000)), "$",
            "the document has more than 67108864 bytes.", "Split the document.",
            "文档超过 67108864 字节。", "请拆分文档。"),
        Example(
            "JSN0111", Read(Enveloped("calendar", "{}")), Read(Sound), "$.kind",
            "the document is of kind `calendar`, not `plan`.", "Read it as what it is, or give the right document.",
            "文档类型为 `calendar`，而非 `plan`。", "请按其类型读取，或提供正确的文档。"),
        Example(
            "JSN0112", Read(Enveloped("plan", "{}", version: "2.0")), Read(Sound), "$.version",
            "the version `2.0` is not known here; `1.0` is.", "Use a library of that version, or write the document in version `1.0`.",
            "未知的版本 `2.0`；此处只识别 `1.0`。", "请使用相应版本的库，或以版本 `1.0` 写出文档。"),
        Example(
            "JSN0113", Read(Enveloped("plan", "{}", schema: "urn:x")), Read(Sound), "$['$schema']",
            "the schema is `urn:x`, not `urn:education-planning:schema:plan:1`.", "Write `urn:education-planning:schema:plan:1`.",
            "架构标识为 `urn:x`，而非 `urn:education-planning:schema:plan:1`。", "请写作 `urn:education-planning:schema:plan:1`。"),
        Example(
            "JSN0114", Read(Enveloped("plan", Content("\"mood\":1"), version: "1.1")), Read(Enveloped("plan", Content("\"theme\":\"T\""), version: "1.1")), "$.content.mood",
            "the member `mood` is not known in version `1.0` and is left out.", "Use a library of the document's version, or accept the loss before the document is written again.",
            "版本 `1.0` 中没有成员 `mood`，读取时已略去。", "请使用与文档版本相应的库，或在再次写出前接受这一损失。"),
        Example(
            // No document is known that comes to this: the fast pass would have to refuse what the slow one accepts.
            "JSN0199", () => DocumentInspection.Of(Encoding.UTF8.GetBytes(Sound), DocumentKind.Of<Plan>(), JsonLimits.Default, "Out of luck.").Select(Finding.Of), Read(Sound), "$",
            "the document cannot be read; the framework says: 'Out of luck.'", "Report this document to the makers of the library: the fault should have a place.",
            "无法读取文档；运行库原文：“Out of luck.”", "请将此文档报告给本库的作者：这一错误本应指明位置。"),
    ];
}
