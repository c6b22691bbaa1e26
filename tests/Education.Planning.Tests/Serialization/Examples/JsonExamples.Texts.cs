namespace Education.Planning.Tests.Serialization;

internal static partial class JsonExamples
{
    private static DiagnosticExample[] OfTexts =>
    [
        Example(
            "JSN0401", InItem("\"assignments\":[{\"party\":\"Fire Drill\"}]"), InItem("\"assignments\":[{\"party\":\"fire-drill\"}]"), "$.content.objectives[0].assignments[0].party",
            "`Fire Drill` is not a key: it must begin with a lower-case letter a to z.", "Write a key such as `fire-drill`.",
            "`Fire Drill` 不是键：须以小写字母 a 至 z 开头。", "请写键，例如 `fire-drill`。"),
        Example(
            "JSN0402", InItem("\"indicators\":[{\"key\":\"i\",\"name\":\"I\",\"baseline\":{\"value\":\"51kg\"}}]"), InItem("\"indicators\":[{\"key\":\"i\",\"name\":\"I\",\"baseline\":{\"value\":\"51 kg\"}}]"),
            "$.content.objectives[0].indicators[0].baseline.value",
            "`51kg` is not a quantity: `51kg` is not a number.", "Write a quantity such as `51 kindergarten`, `99.77 %`, `14:1` or `xx %`.",
            "`51kg` 不是数量：`51kg` 不是数字。", "请写数量，例如 `51 kindergarten`、`99.77 %`、`14:1` 或 `xx %`。"),
        Example(
            "JSN0403", InItem("\"timing\":\"by 4/end\""), InItem("\"timing\":\"by 04/end\""), "$.content.objectives[0].timing",
            "`by 4/end` is not a timing: column 4: found `4`, expected two digits for a month and for a day: `04`, `04-09`.", "Write a timing such as `by 04/end` or `every month: last-workday`.",
            "`by 4/end` 不是时间表达：第 4 列：读到 `4`，应为月和日都写两位数字：`04`、`04-09`。", "请写时间表达，例如 `by 04/end` 或 `every month: last-workday`。"),
        Example(
            "JSN0404", InItem("\"targets\":[{\"rule\":\"at least lots\"}]"), InItem("\"targets\":[{\"rule\":\"at least 90 %\"}]"), "$.content.objectives[0].targets[0].rule",
            "`at least lots` is not a target's rule: `lots` is not a quantity: `lots` is not a number.", "Write a rule such as `at least 90 %`, `zero` or `all 7`.",
            "`at least lots` 不是目标规则：`lots` 不是数量：`lots` 不是数字。", "请写规则，例如 `at least 90 %`、`zero` 或 `all 7`。"),
        Example(
            "JSN0405", InItem("\"targets\":[{\"rule\":\"yes\",\"scope\":\"all schools\"}]"), InItem("\"targets\":[{\"rule\":\"yes\",\"scope\":\"each schools\"}]"), "$.content.objectives[0].targets[0].scope",
            "`all schools` is not a scope such as `each schools` or `60 % of schools`.", "Write `each` or a share, and the key of a set of organisations.",
            "`all schools` 不是范围（如 `each schools`、`60 % of schools`）。", "请写 `each` 或百分比，以及机构集合的键。"),
        Example(
            "JSN0406", Read(Sound.Replace("\"2024\"", "\"year 2024\"", StringComparison.Ordinal)), Read(Sound), "$.content.period",
            "`year 2024` is not a period such as `2024`, `AY2023`, `FY2024`, `AY2023/term2`, `2024..2026` or `2024-03-01..2024-07-05`.", "Write one of these forms.",
            "`year 2024` 不是计划期（如 `2024`、`AY2023`、`FY2024`、`AY2023/term2`、`2024..2026`、`2024-03-01..2024-07-05`）。", "请按上述形式之一书写。"),
        Example(
            "JSN0407", InItem("\"assignments\":[{\"party\":\"p\",\"from\":\"2023-02-29\"}]"), InItem("\"assignments\":[{\"party\":\"p\",\"from\":\"2024-02-29\"}]"), "$.content.objectives[0].assignments[0].from",
            "`2023-02-29` is not a date such as `2024-09-01`.", "Write year, month and day, with nothing after them.",
            "`2023-02-29` 不是日期（如 `2024-09-01`）。", "请写年、月、日，其后不得有其他内容。"),
        Example(
            "JSN0408", InCalendar("\"events\":[{\"key\":\"e\",\"days\":[\"2024-02-01..2024-01-31\"]}]"), InCalendar("\"events\":[{\"key\":\"e\",\"days\":[\"2024-02-01..2024-02-01\"]}]"), "$.content.events[0].days[0]",
            "`2024-02-01..2024-01-31` is not an interval of days such as `2024-09-01..2025-01-17`.", "Write the first and the last day, both included, the earlier one first.",
            "`2024-02-01..2024-01-31` 不是日期区间（如 `2024-09-01..2025-01-17`）。", "请写首日和末日（均包含在内），早者在前。"),
        Example(
            "JSN0409", InCalendar("\"working\":{\"weekend\":\"sun,sat\"}"), InCalendar("\"working\":{\"weekend\":\"sat,sun\"}"), "$.content.working.weekend",
            "`sun,sat` is not a weekend: days `mon` to `sun` in order, joined by commas, or `none`.", "Write a list such as `sat,sun`.",
            "`sun,sat` 不是周末：应按次序写 `mon` 至 `sun`，以逗号连接，或写 `none`。", "请写列表，例如 `sat,sun`。"),
        Example(
            "JSN0410", InCalendar("\"events\":[{\"key\":\"e\",\"annual\":\"moon:01-01\"}]"), InCalendar("\"events\":[{\"key\":\"e\",\"annual\":\"lunar:01-01\"}]"), "$.content.events[0].annual",
            "`moon:01-01` is not a day of the year such as `10-01` or `lunar:01-01`.", "Write month and day, with the calendar before them where it is not the civil one.",
            "`moon:01-01` 不是一年中的某日（如 `10-01`、`lunar:01-01`）。", "请写月和日；非公历时，前加历法名。"),
        Example(
            "JSN0411", InCalendar("\"parts\":{\"month\":{\"early\":\"0..10\",\"mid\":\"11..20\",\"end\":\"21..\"}}"), InCalendar("\"parts\":{\"month\":{\"early\":\"1..10\",\"mid\":\"11..20\",\"end\":\"21..\"}}"),
            "$.content.parts.month.early",
            "`0..10` is not a range such as `11..20` or `21..`.", "Write the first and the last number, from 1 to 31.",
            "`0..10` 不是范围（如 `11..20`、`21..`）。", "请写首末两数，1 至 31。"),
        Example(
            "JSN0412", Observing("\"'good\""), Observing("\"'good'\""), "$.content.observations[0].value",
            "`'good` is not an observed value: a level stands in single quotes.", "Write a quantity, `yes`, `no`, a level in quotes, items, or why there is no value.",
            "`'good` 不是观测值：等级写在单引号内。", "请写数量、`yes`、`no`、带引号的等级、清单项，或无值的原因。"),
        Example(
            "JSN0413", InItem("\"dependencies\":[\"after train\"]"), InItem("\"dependencies\":[\"after #train\"]"), "$.content.objectives[0].dependencies[0]",
            "`after train` is not a dependency such as `after #train`, `5wd before #report` or `with #admission`.", "Write a length if there is one, then `after`, `before` or `with`, then the item.",
            "`after train` 不是先后关系（如 `after #train`、`5wd before #report`、`with #admission`）。", "如有间隔，先写间隔，再写 `after`、`before` 或 `with`，最后写事项。"),
        Example(
            "JSN0414", Step("\"met > > 3\""), Step("\"met > 3\""), "$.content.steps.x",
            "`met > > 3` is not an expression: column 7: found `>`, expected a number, a name or `(`.", "Write an expression such as `100 * met / evaluated`.",
            "`met > > 3` 不是表达式：第 7 列：读到 `>`，应为数、名称或 `(`。", "请写表达式，例如 `100 * met / evaluated`。"),
        Example(
            "JSN0415", Step("""{"do":"band","of":"a","bands":["low","60","high"]}"""), Step("""{"do":"band","of":"a","bands":["low","> 60","high"]}"""), "$.content.steps.x.bands[1]",
            "`60` is not a cut such as `>= 60` or `> limit`.", "Write `>=` where the cut belongs to the band above, `>` where it belongs to the one below, and an expression.",
            "`60` 不是分界（如 `>= 60`、`> limit`）。", "分界归上一档时写 `>=`，归下一档时写 `>`，其后写表达式。"),
        Example(
            "JSN0416", InScheme("""
            "levels":{"school":{"inputs":{"a":"numeric"}}}
            """), InScheme("""
            "levels":{"school":{"inputs":{"a":"number"}}}
            """), "$.content.levels.school.inputs.a",
            "`numeric` does not declare a column: it begins with `number` and perhaps a unit and bounds, or is `flag`, `text`, `date` or `scale` with a name.", "Write a type such as `number`, `number % 0..100`, `flag`, `text`, `date` or `scale grade`.",
            "`numeric` 不是列的声明：应以 `number` 开头（可带单位和上下限），或为 `flag`、`text`、`date`，或 `scale` 加名称。", "请写类型，例如 `number`、`number % 0..100`、`flag`、`text`、`date` 或 `scale grade`。"),
        Example(
            "JSN0417", Step("""{"do":"require","of":"a","atLeast":"60 %"}"""), Step("""{"do":"require","of":"a","atLeast":"60%"}"""), "$.content.steps.x.atLeast",
            "`60 %` is not how many are needed: a whole number such as `6`, a share such as `60%`, or `all`.", "Write one of these forms.",
            "`60 %` 不是所需的数量：应为整数（如 `6`）、百分比（如 `60%`）或 `all`。", "请按上述形式之一书写。"),
    ];
}
