using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

/// <summary>Every fault with its id, path and message; § marks the place where it must be found.</summary>
public class BadDocumentTests
{
    private const string Start = "{\"$schema\":\"urn:education-planning:schema:plan:1\",\"kind\":\"plan\",\"version\":\"1.0\",\n  \"content\": ";

    [Theory]
    [InlineData("§\"objectves\":[]", "JSN0202", "objectves", "there is no member `objectves` here; did you mean `objectives`?", "此处没有成员 `objectves`；是否应为 `objectives`？")]
    [InlineData("§\"mood\":1", "JSN0201", "mood", "there is no member `mood` here.", "此处没有成员 `mood`。")]
    [InlineData("§\"a b\":1", "JSN0201", "['a b']", "there is no member `a b` here.", "此处没有成员 `a b`。")]
    [InlineData("\"theme\":\"a\",§\"theme\":\"b\"", "JSN0203", "theme", "the member `theme` stands here twice.", "成员 `theme` 重复出现。")]
    [InlineData("\"theme\":§null", "JSN0205", "theme", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"approval\":§null", "JSN0205", "approval", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"extensions\":§null", "JSN0205", "extensions", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"basis\":§null", "JSN0205", "basis", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"basis\":[§null]", "JSN0205", "basis[0]", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"principles\":[\"a\",§null]", "JSN0205", "principles[1]", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"approval\":{\"by\":\"b\",\"on\":§null}", "JSN0205", "approval.on", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("\"basis\":§{}", "JSN0206", "basis", "expected array, found object.", "此处应为数组，实为对象。")]
    [InlineData("\"theme\":§7", "JSN0206", "theme", "expected string or object, found number.", "此处应为字符串或对象，实为数字。")]
    [InlineData("\"owner\":§7", "JSN0206", "owner", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("\"status\":§2", "JSN0206", "status", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("\"annexes\":[{\"name\":\"n\",\"isMissing\":§\"yes\"}]", "JSN0206", "annexes[0].isMissing", "expected true/false, found string.", "此处应为布尔值，实为字符串。")]
    [InlineData("\"objectives\":[{\"key\":\"o\",\"name\":\"n\",\"edition\":§\"1\"}]", "JSN0206", "objectives[0].edition", "expected number, found string.", "此处应为数字，实为字符串。")]
    [InlineData("\"basis\":[§{}]", "JSN0204", "basis[0]", "the member `title` is missing.", "缺少成员 `title`。")]
    [InlineData("\"objectives\":[{\"key\":\"o\",\"name\":\"n\",\"upstream\":[§{\"plan\":\"p\"}]}]", "JSN0204", "objectives[0].upstream[0]", "the member `item` is missing.", "缺少成员 `item`。")]
    public void Member_ThatIsWrong_IsReportedAtItsPlace(string more, string id, string path, string english, string chinese)
        => Reported(Plan(more), id, Below(path), english, chinese);

    [Theory]
    [InlineData("\"status\":§\"aproved\"", "JSN0322", "status", "`aproved` cannot stand here; did you mean `approved`?", "此处不能写 `aproved`；是否应为 `approved`？")]
    [InlineData("\"status\":§\"Approved\"", "JSN0322", "status", "`Approved` cannot stand here; did you mean `approved`?", "此处不能写 `Approved`；是否应为 `approved`？")]
    [InlineData("\"periodSource\":§\"guesswork\"", "JSN0321", "periodSource", "`guesswork` is none of the words that can stand here: `printed`, `inferred`, `assumed`.", "`guesswork` 不在此处可用的词之列：`printed`, `inferred`, `assumed`。")]
    [InlineData("\"parties\":[§{\"key\":\"a\",\"name\":\"A\"}]", "JSN0204", "parties[0]", "the member `kind` is missing.", "缺少成员 `kind`。")]
    [InlineData("\"parties\":[{\"kind\":§\"organisation\",\"key\":\"a\",\"name\":\"A\"}]", "JSN0322", "parties[0].kind", "`organisation` cannot stand here; did you mean `organization`?", "此处不能写 `organisation`；是否应为 `organization`？")]
    [InlineData("\"parties\":[{\"key\":\"a\",\"kind\":§1,\"name\":\"A\"}]", "JSN0206", "parties[0].kind", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("\"parties\":[{\"kind\":\"person\",\"key\":\"a\",\"name\":\"A\",§\"kind\":\"post\"}]", "JSN0203", "parties[0].kind", "the member `kind` stands here twice.", "成员 `kind` 重复出现。")]
    [InlineData("\"parties\":[{\"kind\":\"person\",\"key\":\"a\",\"name\":\"A\",§\"at\":\"b\"}]", "JSN0201", "parties[0].at", "there is no member `at` here.", "此处没有成员 `at`。")]
    [InlineData("\"theme\":§\"\\ud800x\"", "JSN0301", "theme", "the text holds half a character (a lone surrogate).", "文本中含有半个字符（孤立的代理项）。")]
    [InlineData("\"theme\":§\"a\\u0000b\"", "JSN0302", "theme", "the text holds U+0000, which hides what follows it.", "文本中含有 U+0000，其后的内容会被隐藏。")]
    [InlineData("\"theme\":§\"  \"", "JSN0303", "theme", "the text is empty.", "文本为空。")]
    [InlineData("\"theme\":{\"default\":\"x\",§\"chinese!\":\"y\"}", "JSN0304", "theme['chinese!']", "`chinese!` is not a language tag such as `en` or `zh-Hans`.", "`chinese!` 不是语言标记（如 `en`、`zh-Hans`）。")]
    [InlineData("\"theme\":§{\"en\":\"x\"}", "JSN0204", "theme", "the member `default` is missing.", "缺少成员 `default`。")]
    [InlineData("\"theme\":{\"default\":\"x\",\"en\":\"y\",§\"en\":\"z\"}", "JSN0203", "theme.en", "the member `en` stands here twice.", "成员 `en` 重复出现。")]
    [InlineData("\"extensions\":{\"x\":{\"a\":1,§\"a\":2}}", "JSN0203", "extensions.x.a", "the member `a` stands here twice.", "成员 `a` 重复出现。")]
    [InlineData("\"extensions\":{\"x\":§\"\\udc00\"}", "JSN0301", "extensions.x", "the text holds half a character (a lone surrogate).", "文本中含有半个字符（孤立的代理项）。")]
    [InlineData("\"extensions\":{\"x\":[[[[[[[§[]]]]]]]]}", "JSN0104", "extensions.x[0][0][0][0][0][0][0]", "the nesting is deeper than 8 levels.", "嵌套超过 8 层。")]
    public void Text_ThatCannotStand_IsReportedAtItsPlace(string more, string id, string path, string english, string chinese)
        => Reported(Plan(more), id, Below(path), english, chinese);

    [Theory]
    [InlineData("\"weight\":§0.12345678901234567890123456789", "JSN0311", "weight", "the number `0.12345678901234567890123456789` cannot be kept exactly.", "数字 `0.12345678901234567890123456789` 无法精确保存。")]
    [InlineData("\"weight\":§1e400", "JSN0311", "weight", "the number `1e400` cannot be kept exactly.", "数字 `1e400` 无法精确保存。")]
    [InlineData("\"weight\":§1e-40", "JSN0311", "weight", "the number `1e-40` cannot be kept exactly.", "数字 `1e-40` 无法精确保存。")]
    [InlineData("\"edition\":§1.0", "JSN0312", "edition", "`1.0` is not a whole number between -2147483648 and 2147483647.", "`1.0` 不是 -2147483648 至 2147483647 之间的整数。")]
    [InlineData("\"edition\":§3000000000", "JSN0312", "edition", "`3000000000` is not a whole number between -2147483648 and 2147483647.", "`3000000000` 不是 -2147483648 至 2147483647 之间的整数。")]
    [InlineData("\"edition\":§0", "JSN0207", "edition", "the value of `edition` is refused: edition ('0') must be greater than or equal to '1'.", "成员 `edition` 的值不符合规定：不能小于 1，而它是 0。")]
    [InlineData("\"weight\":§-1", "JSN0207", "weight", "the value of `weight` is refused: Weight ('-1') must be a non-negative and non-zero value.", "成员 `weight` 的值不符合规定：必须大于 0，而它是 -1。")]
    [InlineData("\"assignments\":[{\"party\":§\"Fire Drill\"}]", "JSN0401", "assignments[0].party", "`Fire Drill` is not a key: it must begin with a lower-case letter a to z.", "`Fire Drill` 不是键：须以小写字母 a 至 z 开头。")]
    [InlineData("\"timing\":§\"by 4/end\"", "JSN0403", "timing", null, null)]
    [InlineData("\"dependencies\":[§\"after train\"]", "JSN0413", "dependencies[0]", "`after train` is not a dependency such as `after #train`, `5wd before #report` or `with #admission`.", "`after train` 不是先后关系（如 `after #train`、`5wd before #report`、`with #admission`）。")]
    [InlineData("\"targets\":[{\"rule\":§\"at least lots\"}]", "JSN0404", "targets[0].rule", "`at least lots` is not a target's rule: `lots` is not a quantity: `lots` is not a number.", "`at least lots` 不是目标规则：`lots` 不是数量：`lots` 不是数字。")]
    [InlineData("\"targets\":[{\"rule\":\"yes\",\"scope\":§\"all schools\"}]", "JSN0405", "targets[0].scope", "`all schools` is not a scope such as `each schools` or `60 % of schools`.", "`all schools` 不是范围（如 `each schools`、`60 % of schools`）。")]
    [InlineData("\"indicators\":[{\"key\":\"i\",\"name\":\"I\",\"baseline\":{\"value\":§\"51kg\"}}]", "JSN0402", "indicators[0].baseline.value", "`51kg` is not a quantity: `51kg` is not a number.", "`51kg` 不是数量：`51kg` 不是数字。")]
    [InlineData("\"assignments\":[{\"party\":\"p\",\"from\":§\"2024-02-30\"}]", "JSN0407", "assignments[0].from", "`2024-02-30` is not a date such as `2024-09-01`.", "`2024-02-30` 不是日期（如 `2024-09-01`）。")]
    [InlineData("\"assignments\":[{\"party\":\"p\",\"from\":§\"2024-02-03T00:00\"}]", "JSN0407", "assignments[0].from", "`2024-02-03T00:00` is not a date such as `2024-09-01`.", "`2024-02-03T00:00` 不是日期（如 `2024-09-01`）。")]
    [InlineData("\"assignments\":[{\"party\":\"p\",\"from\":§\"2024-02-03\\u0000 or later\"}]", "JSN0302", "assignments[0].from", "the text holds U+0000, which hides what follows it.", "文本中含有 U+0000，其后的内容会被隐藏。")]
    public void Value_OfAnItem_IsReportedAtItsPlace(string more, string id, string path, string? english, string? chinese)
        => Reported(Plan($"\"objectives\":[{{\"key\":\"o\",\"name\":\"n\",{more}}}]"), id, Below("objectives[0]." + path), english, chinese);

    [Theory]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"working\":{\"weekend\":§\"sun,sat\"}}", "JSN0409", "working.weekend", "`sun,sat` is not a weekend: days `mon` to `sun` in order, joined by commas, or `none`.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"events\":[{\"key\":\"e\",\"annual\":§\"moon:01-01\"}]}", "JSN0410", "events[0].annual", "`moon:01-01` is not a day of the year such as `10-01` or `lunar:01-01`.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"events\":[{\"key\":\"e\",\"days\":[§\"2024-02-01..2024-01-01\"]}]}", "JSN0408", "events[0].days[0]", "`2024-02-01..2024-01-01` is not an interval of days such as `2024-09-01..2025-01-17`.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"parts\":{\"month\":{\"early\":§\"0..3\",\"mid\":\"11..20\",\"end\":\"21..\"}}}", "JSN0411", "parts.month.early", "`0..3` is not a range such as `11..20` or `21..`.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"academic\":{\"firstMonth\":§13}}", "JSN0207", "academic.firstMonth", "the value of `firstMonth` is refused: month ('13') must be less than or equal to '12'.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"academic\":{\"years\":[{\"startYear\":2024,\"terms\":[{\"days\":§\"2024-01-01..2034-01-01\"}]}]}}", "JSN0207", "academic.years[0].terms[0].days", "the value of `days` is refused: The term has 3654 days, more than 1098.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"academic\":{\"years\":[{\"startYear\":2024,\"terms\":[{\"days\":\"2024-01-01..2024-02-01\",\"weeks\":[{\"days\":\"2024-01-01..2024-01-07\",\"number\":§1000}]}]}]}}", "JSN0207", "academic.years[0].terms[0].weeks[0].number", "the value of `number` is refused: value ('1000') must be less than or equal to '999'.")]
    [InlineData("{\"key\":\"c\",\"name\":\"C\",\"working\":{\"holidays\":[{\"name\":\"H\",\"days\":\"2024-01-01..2024-01-01\",\"notices\":§[\" \"]}]}}", "JSN0207", "working.holidays[0].notices", "the value of `notices` is refused: The value cannot be an empty string or composed entirely of whitespace.")]
    public void Value_OfACalendar_IsReportedAtItsPlace(string content, string id, string path, string english)
    {
        var (json, line, column) = Unmarked($"{{\"$schema\":\"urn:education-planning:schema:calendar:1\",\"kind\":\"calendar\",\"version\":\"1.0\",\"content\":{content}}}");
        var only = PlanningJson.TryRead<SchoolCalendar>(json).Diagnostics.Should().ContainSingle().Subject;
        only.ToString().Should().Be($"line {line}, column {column}, {Below(path)}: {id} {english}");
    }

    [Theory]
    [InlineData("§", "JSN0102", "$", "the document ends before it is complete.", "文档尚未完整即告结束。")]
    [InlineData("{\"kind\":\"plan\"§", "JSN0102", "$", "the document ends before it is complete.", "文档尚未完整即告结束。")]
    [InlineData("{\"kind\":\"plan\",§}", "JSN0101", "$", "this is not JSON: `}` cannot stand here.", "这不是合法的 JSON：此处不能出现 `}`。")]
    [InlineData("{\n§// no\n}", "JSN0101", "$", "this is not JSON: `/` cannot stand here.", "这不是合法的 JSON：此处不能出现 `/`。")]
    [InlineData("{\"教育\":§教}", "JSN0101", null, "this is not JSON: `教` cannot stand here.", "这不是合法的 JSON：此处不能出现 `教`。")]
    [InlineData("§[]", "JSN0206", "$", "expected object, found array.", "此处应为对象，实为数组。")]
    [InlineData("§null", "JSN0205", "$", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("{\"kind\":§\"calendar\",\"$schema\":\"urn:education-planning:schema:calendar:1\",\"version\":\"1.0\",\"content\":{}}", "JSN0111", "$.kind", "the document is of kind `calendar`, not `plan`.", "文档类型为 `calendar`，而非 `plan`。")]
    [InlineData("{\"$schema\":\"urn:education-planning:schema:plan:1\",\"kind\":\"plan\",\"version\":§\"2.0\",\"content\":{}}", "JSN0112", "$.version", "the version `2.0` is not known here; `1.0` is.", "未知的版本 `2.0`；此处只识别 `1.0`。")]
    [InlineData("{\"$schema\":§\"urn:x\",\"kind\":\"plan\",\"version\":\"1.0\",\"content\":{}}", "JSN0113", "$['$schema']", "the schema is `urn:x`, not `urn:education-planning:schema:plan:1`.", "架构标识为 `urn:x`，而非 `urn:education-planning:schema:plan:1`。")]
    public void Document_ThatIsNoPlan_IsReportedAtItsPlace(string document, string id, string? path, string english, string chinese)
        => FirstReported(document, id, path, english, chinese);

    [Fact]
    public void Items_NestedTooDeep_AreReportedWhereTheyBecomeSo()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"key\":\"a\",\"name\":\"n\",\"activities\":[", PlanItem.MaxDepth - 1)) + "{\"key\":\"a\",\"name\":\"n\",\"activities\":[§{\"key\":\"a\",\"name\":\"n\"}";
        var closed = deep + string.Concat(Enumerable.Repeat("]}", PlanItem.MaxDepth));
        Reported(Plan($"\"initiatives\":[{closed}]"), "JSN0104", Below("initiatives[0]" + string.Concat(Enumerable.Repeat(".activities[0]", PlanItem.MaxDepth))), "the nesting is deeper than 24 levels.", "嵌套超过 24 层。");
    }

    [Fact]
    public void Brackets_NestedTooDeep_AreReportedWhereTheyBecomeSo()
        => FirstReported(new string('[', 64) + "§" + new string('[', 10_000), "JSN0104", "$", "the nesting is deeper than 64 levels.", "嵌套超过 64 层。", last: true);

    [Fact]
    public void Bytes_ThatAreNoUtf8_AreReportedAtTheirPlace()
    {
        byte[] bytes = [.. "{\n\"教\": \""u8, 0xC3, 0x28];

        PlanningJson.TryRead<Plan>(bytes).Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("line 2, column 7, $: JSN0103 the document is not UTF-8 at this place.");
    }

    [Fact]
    public void String_WithHalfACharacter_IsReportedAtItsPlace()
        => PlanningJson.TryRead<Plan>("{\n\"a\": \"\ud800\"").Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().Be("line 2, column 7, $: JSN0301 the text holds half a character (a lone surrogate).");

    [Fact]
    public void Document_TooLarge_IsRefusedUnread()
    {
        using var endless = new EndlessStream();

        PlanningJson.TryRead<Plan>(endless).Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("line 1, column 1, $: JSN0105 the document has more than 67108864 bytes.");
    }

    [Fact]
    public void Document_WithManyFaults_ReportsAllInOrder()
    {
        var (json, _, _) = Unmarked(Plan("\"status\":\"x\",\"objectives\":[{\"key\":\"A\",\"weight\":-1,\"edition\":0,\"name\":\"n\",\"targets\":[{\"rule\":7},null]}],\"moood\":1"));

        PlanningJson.TryRead<Plan>(json).Diagnostics.Select(d => $"{d.Id} {d.Path}").Should().Equal(
            "JSN0321 $.content.status",
            "JSN0401 $.content.objectives[0].key",
            "JSN0206 $.content.objectives[0].targets[0].rule",
            "JSN0205 $.content.objectives[0].targets[1]",
            "JSN0201 $.content.moood");
    }

    [Fact]
    public void Object_WithSeveralRefusedMembers_ReportsEach()
    {
        var (json, _, _) = Unmarked(Plan("\"objectives\":[{\"key\":\"a\",\"weight\":-1,\"edition\":0,\"name\":\"n\"}]"));

        PlanningJson.TryRead<Plan>(json).Diagnostics.Select(d => $"{d.Id} {d.Path}").Should().Equal(
            "JSN0207 $.content.objectives[0].weight", "JSN0207 $.content.objectives[0].edition");
    }

    [Fact]
    public void Document_WithMoreFaultsThanTheLimit_ReportsTheFirstOnes()
    {
        var (json, _, _) = Unmarked(Plan($"\"basis\":[{string.Join(',', Enumerable.Repeat("null", 1_000_000))}]"));

        var reading = PlanningJson.TryRead<Plan>(json);

        reading.Diagnostics.Should().HaveCount(PlanningJson.MaxDiagnostics);
        reading.Diagnostics[0].Path.Should().Be("$.content.basis[0]");
    }

    [Fact]
    public void Read_OfABadDocument_ThrowsTheOneTypedException()
    {
        var read = () => PlanningJson.Read<Plan>("{\"kind\":1}");

        var thrown = read.Should().Throw<PlanningJsonException>().Which;
        thrown.Message.Should().Be("line 1, column 1, $: JSN0204 the member `$schema` is missing. (And 3 more.)");
        thrown.Diagnostics.Should().HaveCount(4);
    }

    [Fact]
    public void Content_OfNoDocument_IsABugOfTheCaller()
    {
        var write = () => PlanningJson.Write("text");

        write.Should().Throw<ArgumentException>().WithMessage("String is not the content of a document; that is one of Plan, SchoolCalendar, ObservationSet, EvaluationScheme, UnitRegistry, WorkRegister.");
    }

    private static string Below(string path) => path.StartsWith('[') ? "$.content" + path : "$.content." + path;

    private static string Plan(string more) => $"{Start}{{\"key\":\"p\",\"title\":\"校\U00020BB7\",\"language\":\"en\",\"period\":\"2024\",{more}}}}}";

    private static void Reported(string marked, string id, string path, string? english, string? chinese)
    {
        var (json, _, _) = Unmarked(marked);
        PlanningJson.TryRead<Plan>(json).Diagnostics.Should().ContainSingle();
        FirstReported(marked, id, path, english, chinese);
    }

    private static void FirstReported(string marked, string id, string? path, string? english, string? chinese, bool last = false)
    {
        var (json, line, column) = Unmarked(marked);
        var diagnostics = PlanningJson.TryRead<Plan>(json).Diagnostics;
        var diagnostic = last || id is "JSN0101" or "JSN0102" ? diagnostics[^1] : diagnostics[0];

        (diagnostic.Id, diagnostic.Line, diagnostic.Column).Should().Be((id, line, column), diagnostic.ToString());
        diagnostic.Path.Should().Be(path ?? diagnostic.Path);
        diagnostic.Message().Should().Be(english ?? diagnostic.Message());
        diagnostic.Message("zh-Hans").Should().Be(chinese ?? diagnostic.Message("zh-Hans"));
        PlanningJson.TryRead<Plan>(Encoding.UTF8.GetBytes(json)).Diagnostics.Should().Equal(diagnostics);
    }

    private static (string Json, int Line, int Column) Unmarked(string marked)
    {
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var before = at < 0 ? "" : marked[..at];
        return (marked.Replace("§", "", StringComparison.Ordinal), before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }
    }
}
