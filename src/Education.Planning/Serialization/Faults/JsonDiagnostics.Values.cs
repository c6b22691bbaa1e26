namespace Education.Planning.Serialization;

internal static partial class JsonDiagnostics
{
    public static readonly DiagnosticDescriptor LoneSurrogate = Entry(
        "JSN0301",
        "the text holds half a character (a lone surrogate).",
        "文本中含有半个字符（孤立的代理项）。",
        "Restore the whole character.",
        "请补全该字符。");

    public static readonly DiagnosticDescriptor HiddenText = Entry(
        "JSN0302",
        "the text holds U+0000, which hides what follows it.",
        "文本中含有 U+0000，其后的内容会被隐藏。",
        "Remove the character.",
        "请删除该字符。");

    public static readonly DiagnosticDescriptor EmptyText = Entry(
        "JSN0303",
        "the text is empty.",
        "文本为空。",
        "Write a text, or leave the member out.",
        "请填写文本，或省略该成员。");

    public static readonly DiagnosticDescriptor NoLanguage = Entry(
        "JSN0304",
        "{0} is not a language tag such as `en` or `zh-Hans`.",
        "{0} 不是语言标记（如 `en`、`zh-Hans`）。",
        "Write the tag of the translation's language.",
        "请写译文语言的标记。");

    public static readonly DiagnosticDescriptor InexactNumber = Entry(
        "JSN0311",
        "the number {0} cannot be kept exactly.",
        "数字 {0} 无法精确保存。",
        "Write at most 28 digits.",
        "请最多写 28 位数字。");

    public static readonly DiagnosticDescriptor NoWholeNumber = Entry(
        "JSN0312",
        "{0} is not a whole number between -2147483648 and 2147483647.",
        "{0} 不是 -2147483648 至 2147483647 之间的整数。",
        "Write a whole number, without point and exponent.",
        "请写整数，不带小数点和指数。");

    public static readonly DiagnosticDescriptor UnknownWord = Entry(
        "JSN0321",
        "{0} is none of the words that can stand here: {1}.",
        "{0} 不在此处可用的词之列：{1}。",
        "Choose one of the words.",
        "请从中选用一词。");

    public static readonly DiagnosticDescriptor MisspeltWord = Entry(
        "JSN0322",
        "{0} cannot stand here; did you mean `{1}`?",
        "此处不能写 {0}；是否应为 `{1}`？",
        "Write `{1}`.",
        "请写作 `{1}`。");

    public static readonly DiagnosticDescriptor NoKey = Entry(
        "JSN0401",
        "{0} is not a key: {1}",
        "{0} 不是键：{1}",
        "Write a key such as `fire-drill`.",
        "请写键，例如 `fire-drill`。");

    public static readonly DiagnosticDescriptor NoQuantity = Entry(
        "JSN0402",
        "{0} is not a quantity: {1}",
        "{0} 不是数量：{1}",
        "Write a quantity such as `51 kindergarten`, `99.77 %`, `14:1` or `xx %`.",
        "请写数量，例如 `51 kindergarten`、`99.77 %`、`14:1` 或 `xx %`。");

    public static readonly DiagnosticDescriptor NoTiming = Entry(
        "JSN0403",
        "{0} is not a timing: {1}",
        "{0} 不是时间表达：{1}",
        "Write a timing such as `by 04/end` or `every month: last-workday`.",
        "请写时间表达，例如 `by 04/end` 或 `every month: last-workday`。");

    public static readonly DiagnosticDescriptor NoTargetRule = Entry(
        "JSN0404",
        "{0} is not a target's rule: {1}",
        "{0} 不是目标规则：{1}",
        "Write a rule such as `at least 90 %`, `zero` or `all 7`.",
        "请写规则，例如 `at least 90 %`、`zero` 或 `all 7`。");

    public static readonly DiagnosticDescriptor NoTargetScope = Entry(
        "JSN0405",
        "{0} is not a scope such as `each schools` or `60 % of schools`.",
        "{0} 不是范围（如 `each schools`、`60 % of schools`）。",
        "Write `each` or a share, and the key of a set of organisations.",
        "请写 `each` 或百分比，以及机构集合的键。");

    public static readonly DiagnosticDescriptor NoPeriod = Entry(
        "JSN0406",
        "{0} is not a period such as `2024`, `AY2023`, `FY2024`, `AY2023/term2`, `2024..2026` or `2024-03-01..2024-07-05`.",
        "{0} 不是计划期（如 `2024`、`AY2023`、`FY2024`、`AY2023/term2`、`2024..2026`、`2024-03-01..2024-07-05`）。",
        "Write one of these forms.",
        "请按上述形式之一书写。");

    public static readonly DiagnosticDescriptor NoDate = Entry(
        "JSN0407",
        "{0} is not a date such as `2024-09-01`.",
        "{0} 不是日期（如 `2024-09-01`）。",
        "Write year, month and day, with nothing after them.",
        "请写年、月、日，其后不得有其他内容。");

    public static readonly DiagnosticDescriptor NoInterval = Entry(
        "JSN0408",
        "{0} is not an interval of days such as `2024-09-01..2025-01-17`.",
        "{0} 不是日期区间（如 `2024-09-01..2025-01-17`）。",
        "Write the first and the last day, both included, the earlier one first.",
        "请写首日和末日（均包含在内），早者在前。");

    public static readonly DiagnosticDescriptor NoWeekend = Entry(
        "JSN0409",
        "{0} is not a weekend: days `mon` to `sun` in order, joined by commas, or `none`.",
        "{0} 不是周末：应按次序写 `mon` 至 `sun`，以逗号连接，或写 `none`。",
        "Write a list such as `sat,sun`.",
        "请写列表，例如 `sat,sun`。");

    public static readonly DiagnosticDescriptor NoAnnualDay = Entry(
        "JSN0410",
        "{0} is not a day of the year such as `10-01` or `lunar:01-01`.",
        "{0} 不是一年中的某日（如 `10-01`、`lunar:01-01`）。",
        "Write month and day, with the calendar before them where it is not the civil one.",
        "请写月和日；非公历时，前加历法名。");

    public static readonly DiagnosticDescriptor NoPartRange = Entry(
        "JSN0411",
        "{0} is not a range such as `11..20` or `21..`.",
        "{0} 不是范围（如 `11..20`、`21..`）。",
        "Write the first and the last number, from 1 to 31.",
        "请写首末两数，1 至 31。");

    public static readonly DiagnosticDescriptor NoObservedValue = Entry(
        "JSN0412",
        "{0} is not an observed value: {1}",
        "{0} 不是观测值：{1}",
        "Write a quantity, `yes`, `no`, a level in quotes, items, or why there is no value.",
        "请写数量、`yes`、`no`、带引号的等级、清单项，或无值的原因。");

    public static readonly DiagnosticDescriptor NoDependency = Entry(
        "JSN0413",
        "{0} is not a dependency such as `after #train`, `5wd before #report` or `with #admission`.",
        "{0} 不是先后关系（如 `after #train`、`5wd before #report`、`with #admission`）。",
        "Write a length if there is one, then `after`, `before` or `with`, then the item.",
        "如有间隔，先写间隔，再写 `after`、`before` 或 `with`，最后写事项。");

    public static readonly DiagnosticDescriptor NoExpression = Entry(
        "JSN0414",
        "{0} is not an expression: {1}",
        "{0} 不是表达式：{1}",
        "Write an expression such as `100 * met / evaluated`.",
        "请写表达式，例如 `100 * met / evaluated`。");

    public static readonly DiagnosticDescriptor NoCut = Entry(
        "JSN0415",
        "{0} is not a cut such as `>= 60` or `> limit`.",
        "{0} 不是分界（如 `>= 60`、`> limit`）。",
        "Write `>=` where the cut belongs to the band above, `>` where it belongs to the one below, and an expression.",
        "分界归上一档时写 `>=`，归下一档时写 `>`，其后写表达式。");

    public static readonly DiagnosticDescriptor NoColumnType = Entry(
        "JSN0416",
        "{0} does not declare a column: {1}",
        "{0} 不是列的声明：{1}",
        "Write a type such as `number`, `number % 0..100`, `flag`, `text`, `date` or `scale grade`.",
        "请写类型，例如 `number`、`number % 0..100`、`flag`、`text`、`date` 或 `scale grade`。");

    public static readonly DiagnosticDescriptor NoNeed = Entry(
        "JSN0417",
        "{0} is not how many are needed: a whole number such as `6`, a share such as `60%`, or `all`.",
        "{0} 不是所需的数量：应为整数（如 `6`）、百分比（如 `60%`）或 `all`。",
        "Write one of these forms.",
        "请按上述形式之一书写。");
}
