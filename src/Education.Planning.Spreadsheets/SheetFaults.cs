namespace Education.Planning.Spreadsheets;

/// <summary>The one catalogue of what can be wrong with a spreadsheet.</summary>
internal static class SheetFaults
{
    public static readonly LocalizedText Empty = Both("the sheet is empty.", "表格为空。");
    public static readonly LocalizedText NotText = Both("the bytes are neither UTF-8 nor GB18030 text, nor UTF-16 with its mark.", "字节既不是 UTF-8 或 GB18030 文本，也不是带标记的 UTF-16。");
    public static readonly LocalizedText TooLong = Both("the text is longer than 64 Mi characters.", "文本超过 64 Mi 个字符。");
    public static readonly LocalizedText TwoPlaces = Both("date and period both say when.", "日期列与时期列重复。");
    public static readonly LocalizedText NoUnitColumn = Both("no column names the unit; head it `unit`.", "没有单位列；请将其列名写作“单位”。");
    public static readonly LocalizedText NoTime = Both("neither a date nor a period says when the value holds.", "没有日期或时期说明该值何时成立。");
    public static readonly LocalizedText NoUnit = Both("the unit is missing.", "缺少单位。");
    public static readonly LocalizedText NoIndicator = Both("the indicator is missing.", "缺少指标。");
    public static readonly LocalizedText NoLevel = Both("nothing says the level of the row; add a column `level`.", "无法得知该行的层级；请增加“层级”列。");

    public static LocalizedText Malformed(string reason) => Both($"the quoting is broken: {reason}", "引号使用有误。");

    public static LocalizedText Broken(int position) => Both($"a U+0000 or a lone surrogate stands at position {position} of the text.", $"文本第 {position} 位有 U+0000 或孤立的代理项。");

    public static LocalizedText TooManyFields(int fields, int headings) => Both($"the record has {fields} fields under {headings} headings.", $"该行有 {fields} 个字段，而列名只有 {headings} 个。");

    public static LocalizedText UnknownColumn(string name) => Both($"there is no column `{name}`.", $"没有列 `{name}`。");

    public static LocalizedText DoubledColumn(string name) => Both($"the column `{name}` is there twice.", $"列 `{name}` 出现两次。");

    public static LocalizedText DoubledValue(string column, string unit) => Both($"`{column}` of `{unit}` has a value already.", $"`{unit}` 的 `{column}` 已有值。");

    public static LocalizedText OtherLevel(string column, string level, string rowLevel) => Both($"`{column}` belongs to level `{level}`, and the row is of level `{rowLevel}`.", $"`{column}` 属于层级 `{level}`，而该行属于层级 `{rowLevel}`。");

    public static LocalizedText UnknownLevel(string level) => Both($"there is no level `{level}`.", $"没有层级 `{level}`。");

    public static LocalizedText TwoParents(string level) => Both($"the row lies in two rows of level `{level}`.", $"该行隶属于层级 `{level}` 的两行。");

    public static LocalizedText NotAPeriod(string text) => Both($"`{text}` is not a period such as `2024` or `AY2023`.", $"`{text}` 不是时期（如 `2024`、`AY2023`）。");

    public static LocalizedText OtherPeriod(string text, string current) => Both($"`{text}` cannot be counted back from `{current}`.", $"`{text}` 无法从 `{current}` 往前推算。");

    public static LocalizedText PeriodWithoutDays(string text) => Both($"the period `{text}` has no dates without a calendar; give a date.", $"没有校历就无法得知时期 `{text}` 的日期；请给出日期。");

    public static LocalizedText NotADate(string text) => Both($"`{text}` is not a date such as `2024-06-30`.", $"`{text}` 不是日期（如 `2024-06-30`）。");

    public static LocalizedText NotANumber(string text) => Both($"`{text}` is not a number.", $"`{text}` 不是数。");

    public static LocalizedText TooManyDigits(string text) => Both($"`{text}` has more digits than can be kept exactly (28).", $"`{text}` 的位数超过可精确保存的 28 位。");

    public static LocalizedText OtherUnit(string text, string unit) => Both($"`{text}` is not in `{unit}`.", $"`{text}` 的计量单位不是 `{unit}`。");

    public static LocalizedText NotAFlag(string text) => Both($"`{text}` is not `yes` or `no`.", $"`{text}` 不是 `是` 或 `否`。");

    public static LocalizedText NotALabel(string text, string scale) => Both($"`{text}` is not a label of `{scale}`.", $"`{text}` 不是 `{scale}` 的等次。");

    public static LocalizedText NotAKey(string text) => Both($"`{text}` is not a key of the plan.", $"`{text}` 不是规划中的键。");

    public static LocalizedText NotAParent(string text) => Both($"`{text}` is not a level and a key, such as `district d1`.", $"`{text}` 不是“层级 键”的形式（如 `district d1`）。");

    private static LocalizedText Both(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
