namespace Education.Planning.Tests.Serialization;

internal static partial class JsonExamples
{
    private static DiagnosticExample[] OfValues =>
    [
        Example(
            "JSN0301", InPlan("\"theme\":\"\\ud842x\""), InPlan("\"theme\":\"\\ud842\\udfb7\""), "$.content.theme",
            "the text holds half a character (a lone surrogate).", "Restore the whole character.",
            "文本中含有半个字符（孤立的代理项）。", "请补全该字符。"),
        Example(
            "JSN0302", InPlan("\"theme\":\"a\\u0000b\""), InPlan("\"theme\":\"a\\u0001b\""), "$.content.theme",
            "the text holds U+0000, which hides what follows it.", "Remove the character.",
            "文本中含有 U+0000，其后的内容会被隐藏。", "请删除该字符。"),
        Example(
            "JSN0303", InPlan("\"theme\":\"  \""), InPlan("\"theme\":\" a \""), "$.content.theme",
            "the text is empty.", "Write a text, or leave the member out.",
            "文本为空。", "请填写文本，或省略该成员。"),
        Example(
            "JSN0304", InPlan("\"theme\":{\"default\":\"x\",\"chinese!\":\"y\"}"), InPlan("\"theme\":{\"default\":\"x\",\"zh-Hans\":\"y\"}"), "$.content.theme['chinese!']",
            "`chinese!` is not a language tag such as `en` or `zh-Hans`.", "Write the tag of the translation's language.",
            "`chinese!` 不是语言标记（如 `en`、`zh-Hans`）。", "请写译文语言的标记。"),
        Example(
            "JSN0311", InItem("\"weight\":0.12345678901234567890123456789"), InItem("\"weight\":0.1234567890123456789012345678"), "$.content.objectives[0].weight",
            "the number `0.12345678901234567890123456789` cannot be kept exactly.", "Write at most 28 digits.",
            "数字 `0.12345678901234567890123456789` 无法精确保存。", "请最多写 28 位数字。"),
        Example(
            "JSN0312", InItem("\"edition\":1.0"), InItem("\"edition\":1"), "$.content.objectives[0].edition",
            "`1.0` is not a whole number between -2147483648 and 2147483647.", "Write a whole number, without point and exponent.",
            "`1.0` 不是 -2147483648 至 2147483647 之间的整数。", "请写整数，不带小数点和指数。"),
        Example(
            "JSN0321", InPlan("\"periodSource\":\"guesswork\""), InPlan("\"periodSource\":\"assumed\""), "$.content.periodSource",
            "`guesswork` is none of the words that can stand here: `printed`, `inferred`, `assumed`.", "Choose one of the words.",
            "`guesswork` 不在此处可用的词之列：`printed`, `inferred`, `assumed`。", "请从中选用一词。"),
        Example(
            "JSN0322", InPlan("\"status\":\"aproved\""), InPlan("\"status\":\"approved\""), "$.content.status",
            "`aproved` cannot stand here; did you mean `approved`?", "Write `approved`.",
            "此处不能写 `aproved`；是否应为 `approved`？", "请写作 `approved`。"),
    ];
}
