using System.Diagnostics;
using System.Text;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization.Schemes;

/// <summary>Every fault of a scheme with its id, path and message; § marks the place where it must be found.</summary>
public class BadSchemeTests
{
    [Theory]
    [InlineData("""§"stepz":{}""", "JSN0202", "stepz", "there is no member `stepz` here; did you mean `steps`?", "此处没有成员 `stepz`；是否应为 `steps`？")]
    [InlineData("""§"weights":{}""", "JSN0201", "weights", "there is no member `weights` here.", "此处没有成员 `weights`。")]
    [InlineData("""§"name":"again" """, "JSN0203", "name", "the member `name` stands here twice.", "成员 `name` 重复出现。")]
    [InlineData("""steps":§null""", "JSN0205", "steps", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("""steps":§[]""", "JSN0206", "steps", "expected object, found array.", "此处应为对象，实为数组。")]
    [InlineData("""steps":{"a":"1",§"a":"2"}""", "JSN0203", "steps.a", "the member `a` stands here twice.", "成员 `a` 重复出现。")]
    [InlineData("""steps":{§" ":"1"}""", "JSN0303", "steps[' ']", "the text is empty.", "文本为空。")]
    [InlineData("""steps":{§"a\u0000":"1"}""", "JSN0302", "steps['aU+0000']", "the text holds U+0000, which hides what follows it.", "文本中含有 U+0000，其后的内容会被隐藏。")]
    [InlineData("""steps":{§"\ud800":"1"}""", "JSN0301", "steps", "the text holds half a character (a lone surrogate).", "文本中含有半个字符（孤立的代理项）。")]
    [InlineData("""steps":{"a":§7}""", "JSN0206", "steps.a", "expected string or object, found number.", "此处应为字符串或对象，实为数字。")]
    [InlineData("""levels":{"l":§"school"}""", "JSN0206", "levels.l", "expected object, found string.", "此处应为对象，实为字符串。")]
    [InlineData("""levels":{"l":{§"of":"x"}}""", "JSN0201", "levels.l.of", "there is no member `of` here.", "此处没有成员 `of`。")]
    [InlineData("""levels":{"l":{"inputs":{"a":§"number  m"}}}""", "JSN0416", "levels.l.inputs.a", null, null)]
    [InlineData("""levels":{"l":{"inputs":{"a":§true}}}""", "JSN0206", "levels.l.inputs.a", "expected string, found true/false.", "此处应为字符串，实为布尔值。")]
    [InlineData("""levels":{"l":{"in":["a",§" "]}}""", "JSN0303", "levels.l.in[1]", "the text is empty.", "文本为空。")]
    [InlineData("""scales":{"grade":["a",§2]}""", "JSN0206", "scales.grade[1]", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("""weightsSumTo":§0""", "JSN0207", "weightsSumTo", "the value of `weightsSumTo` is refused: WeightsSumTo ('0') must be a non-negative and non-zero value.", "成员 `weightsSumTo` 的值不符合规定：必须大于 0，而它是 0。")]
    [InlineData("""key":§"a.b" """, "JSN0207", "key", "the value of `key` is refused: The key `a.b` of a scheme may hold no point: `scheme.column` names its columns.", "成员 `key` 的值不符合规定：方案的键 `a.b` 不能含点：`scheme.column` 指方案的列。")]
    public void Member_OfAScheme_IsReportedAtItsPlace(string more, string id, string path, string? english, string? chinese) => Reported(more, id, path, english, chinese);

    [Theory]
    [InlineData("""§"met + * 2" """, "JSN0414", "", 8, "`met + * 2` is not an expression: column 7: found `*`, expected a number, a name or `(`.", "`met + * 2` 不是表达式：第 7 列：读到 `*`，应为数、名称或 `(`。")]
    [InlineData("§\"教育 > > 1\"", "JSN0414", "", 7, "`教育 > > 1` is not an expression: column 6: found `>`, expected a number, a name or `(`.", null)]
    [InlineData("""§"\u6559\t\"" """, "JSN0414", "", 8, null, null)]
    [InlineData("""§"" """, "JSN0414", "", 2, "`` is not an expression: column 1: found the end, expected a number, a name or `(`.", null)]
    [InlineData("""§"1 < x < 3" """, "JSN0414", "", 8, null, null)]
    [InlineData("""{"do":"round","of":§"a b","digits":1}""", "JSN0414", ".of", 4, "`a b` is not an expression: column 3: found `b`, expected an operator or the end.", "`a b` 不是表达式：第 3 列：读到 `b`，应为运算符或结尾。")]
    [InlineData("""{"do":"band","of":"a","bands":[1,§">= 6 6",2]}""", "JSN0414", ".bands[1]", 7, "`6 6` is not an expression: column 3: found `6`, expected an operator or the end.", null)]
    [InlineData("""{"do":"mean","of":{"a":1,§"b (":2}}""", "JSN0414", ".of['b (']", 4, null, null)]
    public void Expression_ThatIsNone_IsReportedAtItsPlaceInTheText(string step, string id, string path, int inside, string? english, string? chinese)
        => Reported($"\"steps\":{{\"x\":{step}}}", id, "steps.x" + path, english, chinese, inside - 1);

    [Theory]
    [InlineData("""§{"of":"a"}""", "JSN0204", "", "the member `do` is missing.", "缺少成员 `do`。")]
    [InlineData("""{"of":"a","do":§"averge"}""", "JSN0321", ".do", null, null)]
    [InlineData("""{"do":§"medain","of":"a"}""", "JSN0322", ".do", "`medain` cannot stand here; did you mean `median`?", "此处不能写 `medain`；是否应为 `median`？")]
    [InlineData("""{"do":§1,"of":"a"}""", "JSN0206", ".do", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("""{"do":"sum","of":"a",§"do":"max"}""", "JSN0203", ".do", "the member `do` stands here twice.", "成员 `do` 重复出现。")]
    [InlineData("""{"do":"sum","of":"a",§"too":"all"}""", "JSN0202", ".too", "there is no member `too` here; did you mean `to`?", "此处没有成员 `too`；是否应为 `to`？")]
    [InlineData("""§{"do":"round","of":"a"}""", "JSN0204", "", "the member `digits` or `step` is missing.", "缺少成员 `digits` 或 `step`。")]
    [InlineData("""{"do":"round","of":"a","digits":§29}""", "JSN0207", ".digits", "the value of `digits` is refused: value ('29') must be less than or equal to '28'.", "成员 `digits` 的值不符合规定：不能大于 28，而它是 29。")]
    [InlineData("""{"do":"round","of":"a","digits":§1.5}""", "JSN0312", ".digits", "`1.5` is not a whole number between -2147483648 and 2147483647.", "`1.5` 不是 -2147483648 至 2147483647 之间的整数。")]
    [InlineData("""{"do":"round","of":"a","step":§0}""", "JSN0207", ".step", null, null)]
    [InlineData("""{"do":"round","of":"a","digits":0,"mode":§"halfevne"}""", "JSN0322", ".mode", "`halfevne` cannot stand here; did you mean `halfEven`?", null)]
    [InlineData("""§{"do":"decide","rules":[]}""", "JSN0204", "", "the member `else` is missing.", "缺少成员 `else`。")]
    [InlineData("""{"do":"decide","else":§{}}""", "JSN0204", ".else", "the member `take` or `state` is missing.", "缺少成员 `take` 或 `state`。")]
    [InlineData("""{"do":"decide","else":{"state":§"present"}}""", "JSN0321", ".else.state", null, null)]
    [InlineData("""{"do":"decide","else":{"take":"a",§"state":"missing"}}""", "JSN0209", ".else.state", "`state` and `take` exclude each other.", "`state` 与 `take` 不能同时出现。")]
    [InlineData("""{"do":"decide","rules":[§{"when":"a"}],"else":0}""", "JSN0204", ".rules[0]", "the member `then`, `take` or `state` is missing.", "缺少成员 `then`、`take` 或 `state`。")]
    [InlineData("""{"do":"decide","rules":[§{"then":1}],"else":0}""", "JSN0204", ".rules[0]", "the member `when` is missing.", "缺少成员 `when`。")]
    [InlineData("""{"do":"decide","rules":[{"when":"a","then":§{"take":"b"}}],"else":0}""", "JSN0206", ".rules[0].then", "expected number, string or true/false, found object.", "此处应为数字、字符串或布尔值，实为对象。")]
    [InlineData("""{"do":"decide","rules":[{"when":"a","then":1,"absent":§"drop"}],"else":0}""", "JSN0321", ".rules[0].absent", "`drop` is none of the words that can stand here: `skip`, `carry`.", null)]
    [InlineData("""{"do":"limit","of":"a","rules":[{"when":"b","atMost":1,§"below":2}]}""", "JSN0209", ".rules[0].below", "`below` and `atMost` exclude each other.", "`below` 与 `atMost` 不能同时出现。")]
    [InlineData("""{"do":"limit","of":"a","atLeast":§1e400}""", "JSN0311", ".atLeast", "the number `1e400` cannot be kept exactly.", "数字 `1e400` 无法精确保存。")]
    [InlineData("""{"do":"band","of":"a","bands":§[]}""", "JSN0210", ".bands", "the list ends too early: a value is missing.", "列表不完整：缺少值。")]
    [InlineData("""{"do":"band","of":"a","bands":§{}}""", "JSN0206", ".bands", "expected array or string, found object.", "此处应为数组或字符串，实为对象。")]
    [InlineData("""{"do":"band","of":"a","bands":[1,§2,3]}""", "JSN0206", ".bands[1]", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("""{"do":"band","of":"a","bands":[1,§"< 2",3]}""", "JSN0415", ".bands[1]", "`< 2` is not a cut such as `>= 60` or `> limit`.", "`< 2` 不是分界（如 `>= 60`、`> limit`）。")]
    [InlineData("""{"do":"curve","of":"a","points":[§[1]]}""", "JSN0210", ".points[0]", "the list ends too early: y is missing.", "列表不完整：缺少y。")]
    [InlineData("""{"do":"curve","of":"a","points":[[1,§"2"]]}""", "JSN0206", ".points[0][1]", "expected number, found string.", "此处应为数字，实为字符串。")]
    [InlineData("""{"do":"sum","of":"a","absent":§0}""", "JSN0206", ".absent", "expected string or object, found number.", "此处应为字符串或对象，实为数字。")]
    [InlineData("""{"do":"sum","of":"a","absent":{§"mising":0}}""", "JSN0202", ".absent.mising", "there is no member `mising` here; did you mean `missing`?", "此处没有成员 `mising`；是否应为 `missing`？")]
    [InlineData("""{"do":"sum","of":"a","absent":{"missing":§true}}""", "JSN0206", ".absent.missing", "expected number or string, found true/false.", "此处应为数字或字符串，实为布尔值。")]
    [InlineData("""{"do":"sum","of":"a","absent":{"missing":0,§"missing":"skip"}}""", "JSN0203", ".absent.missing", "the member `missing` stands here twice.", "成员 `missing` 重复出现。")]
    [InlineData("""{"do":"sum","of":"a","need":§1.5}""", "JSN0417", ".need", "`1.5` is not how many are needed: a whole number such as `6`, a share such as `60%`, or `all`.", null)]
    [InlineData("""{"do":"sum","of":"a","need":§"050%"}""", "JSN0417", ".need", null, null)]
    [InlineData("""{"do":"sum","of":"a","need":§"101%"}""", "JSN0417", ".need", null, null)]
    [InlineData("""§{"do":"cv","of":"a"}""", "JSN0204", "", "the member `basis` is missing.", "缺少成员 `basis`。")]
    [InlineData("""§{"do":"quantile","of":"a"}""", "JSN0204", "", "the member `p` is missing.", "缺少成员 `p`。")]
    [InlineData("""{"do":"mean","of":{"a":1,§"a":2}}""", "JSN0203", ".of.a", "the member `a` stands here twice.", "成员 `a` 重复出现。")]
    [InlineData("""{"do":"mean","of":{"a+b":1,§"a + b":2}}""", "JSN0203", ".of['a + b']", "the member `a + b` stands here twice.", "成员 `a + b` 重复出现。")]
    [InlineData("""{"do":"mean","of":{"a":1},"weights":§"b"}""", "JSN0207", ".weights", "the value of `weights` is refused: The weights stand beside the values already.", "成员 `weights` 的值不符合规定：权重已写在各值旁。")]
    [InlineData("""{"do":"mean","of":{"a":§[]}}""", "JSN0206", ".of.a", "expected number or string, found array.", "此处应为数字或字符串，实为数组。")]
    [InlineData("""{"do":"mean","of":"a","drop":{"low":§-1}}""", "JSN0207", ".drop.low", null, null)]
    [InlineData("""§{"do":"require","of":"a"}""", "JSN0204", "", "the member `atLeast` is missing.", "缺少成员 `atLeast`。")]
    [InlineData("""§{"do":"rank","of":"a","best":"high"}""", "JSN0204", "", "the member `ties` is missing.", "缺少成员 `ties`。")]
    [InlineData("""{"do":"rank","of":"a","best":"high","ties":§"minimum"}""", "JSN0321", ".ties", "`minimum` is none of the words that can stand here: `min`, `max`, `dense`, `average`.", "`minimum` 不在此处可用的词之列：`min`, `max`, `dense`, `average`。")]
    [InlineData("""{"do":"rank","of":"a","best":"high","ties":"min","then":[§{"of":"b"}]}""", "JSN0204", ".then[0]", "the member `best` is missing.", "缺少成员 `best`。")]
    public void Step_ThatIsWrong_IsReportedAtItsPlace(string step, string id, string path, string? english, string? chinese)
        => Reported($"\"steps\":{{\"x\":{step}}}", id, "steps.x" + path, english, chinese);

    [Theory]
    [InlineData("§null", "JSN0205", "", "`null` cannot stand here.", "此处不能为 `null`。")]
    [InlineData("§[]", "JSN0210", "", "the list ends too early: a value is missing.", "列表不完整：缺少值。")]
    [InlineData("""{"value":1,"from":§"2017-4-19"}""", "JSN0407", ".from", "`2017-4-19` is not a date such as `2024-09-01`.", "`2017-4-19` 不是日期（如 `2024-09-01`）。")]
    [InlineData("""{"value":1,§"form":"2017-04-19"}""", "JSN0202", ".form", "there is no member `form` here; did you mean `from`?", "此处没有成员 `form`；是否应为 `from`？")]
    [InlineData("""[{"value":1},§{"from":"2017-04-19"}]""", "JSN0204", "[1]", "the member `value` is missing.", "缺少成员 `value`。")]
    [InlineData("""{"a":{"b":§[1]}}""", "JSN0206", ".a.b", "expected number, string or true/false, found array.", "此处应为数字、字符串或布尔值，实为数组。")]
    [InlineData("""{"a":1,§"a":2}""", "JSN0203", ".a", "the member `a` stands here twice.", "成员 `a` 重复出现。")]
    [InlineData("""{"columns":["a","b"],"rows":{"r":§[1]}}""", "JSN0210", ".rows.r", "the list ends too early: a cell is missing.", "列表不完整：缺少单元格。")]
    [InlineData("""{"rows":{"r":§[1,2,3]},"columns":["a","b"]}""", "JSN0211", ".rows.r", "the list has more than 2 elements.", "列表的元素超过 2 个。")]
    [InlineData("""{"columns":["a",§"a"],"rows":{}}""", "JSN0212", ".columns[1]", "`a` stands in the list twice.", "`a` 在列表中重复出现。")]
    [InlineData("""§{"columns":["a"]}""", "JSN0204", "", "the member `rows` is missing.", "缺少成员 `rows`。")]
    [InlineData("""{"1":{"2":{"3":{"4":{"5":{"6":{"7":{"8":§{"9":1}}}}}}}}}""", "JSN0104", "['1']['2']['3']['4']['5']['6']['7']['8']", "the nesting is deeper than 8 levels.", "嵌套超过 8 层。")]
    public void Parameter_ThatIsWrong_IsReportedAtItsPlace(string parameter, string id, string path, string? english, string? chinese)
        => Reported($"\"parameters\":{{\"p\":{parameter}}}", id, "parameters.p" + path, english, chinese);

    [Theory]
    [InlineData("""§{"points":1}""", "JSN0204", "", "the member `key` is missing.", "缺少成员 `key`。")]
    [InlineData("""{"key":§" "}""", "JSN0303", ".key", "the text is empty.", "文本为空。")]
    [InlineData("""{"key":"k","bonus":§[]}""", "JSN0206", ".bonus", "expected object, found array.", "此处应为对象，实为数组。")]
    [InlineData("""{"key":"k","parts":[{"key":"p","score":{"do":"sum","of":§3}}]}""", "JSN0206", ".parts[0].score.of", "expected string, found number.", "此处应为字符串，实为数字。")]
    [InlineData("""{"key":"k","rating":§{"scale":"g"}}""", "JSN0204", ".rating", "the member `bands` is missing.", "缺少成员 `bands`。")]
    [InlineData("""{"key":"k","shift":{"a":§{"to":"b"}}}""", "JSN0204", ".shift.a", "the member `rule` is missing.", "缺少成员 `rule`。")]
    [InlineData("""{"key":"k","combine":§"average"}""", "JSN0321", ".combine", null, null)]
    public void Criterion_ThatIsWrong_IsReportedAtItsPlace(string node, string id, string path, string? english, string? chinese)
        => Reported($"\"criteria\":{node}", id, "criteria" + path, english, chinese);

    [Fact]
    public void Criteria_NestedTooDeep_AreReportedWhereTheyBecomeSo()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"key\":\"k\",\"bonus\":{\"items\":[", Criterion.MaxDepth));
        var closed = string.Concat(Enumerable.Repeat("]}}", Criterion.MaxDepth));

        Reported($"\"criteria\":{deep}§{{\"key\":\"k\"}}{closed}", "JSN0104", "criteria" + string.Concat(Enumerable.Repeat(".bonus.items[0]", Criterion.MaxDepth)), "the nesting is deeper than 16 levels.", "嵌套超过 16 层。");
    }

    [Fact]
    public void Criteria_NestedAsDeepAsTheyMay_ComeBack()
    {
        var tree = new Criterion { Key = "leaf", Score = new Step.Decide("s", Outcome.From("a")) { Rules = [new("b", Outcome.StateOf(ValueState.Missing))] } };
        for (var i = 1; i < Criterion.MaxDepth; i++)
            tree = new() { Key = "k", Bonus = new() { Items = [tree] }, Rating = new() { Bands = new(1, []), Gates = [new("b", BoundSide.AtMost, 1)] } };
        var scheme = new EvaluationScheme { Name = "Deep", Criteria = tree };

        PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(scheme)).Should().Be(scheme);
    }

    [Fact]
    public void Scheme_WithManyFaults_ReportsAllInOrder()
    {
        const string json = """{"name":"S","levels":{"l":{"inputs":{"a":"numeric"}}},"steps":{"a":"1 +","b":{"do":"round"},"c":{"do":"band","of":"","bands":[null,"x",1]}}}""";

        PlanningJson.TryRead<EvaluationScheme>(PrintedSchemeTests.Enveloped(json)).Diagnostics.Select(d => $"{d.Id} {d.Path}").Should().Equal(
            "JSN0416 $.content.levels.l.inputs.a",
            "JSN0414 $.content.steps.a",
            "JSN0204 $.content.steps.b",
            "JSN0204 $.content.steps.b",
            "JSN0414 $.content.steps.c.of",
            "JSN0205 $.content.steps.c.bands[0]",
            "JSN0415 $.content.steps.c.bands[1]");
    }

    [Theory]
    [InlineData("members", "JSN0201", "there is no member `x0` here.")]
    [InlineData("cuts", "JSN0206", "expected string, found number.")]
    [InlineData("doubles", "JSN0203", "the member `a` stands here twice.")]
    [InlineData("text", "JSN0414", null)]
    [InlineData("brackets", "JSN0206", "expected string or object, found array.")]
    [InlineData("nodes", "JSN0104", "the nesting is deeper than 16 levels.")]
    public void Document_MeantToHarm_GetsItsFaultsInTime(string kind, string id, string? english)
    {
        var content = kind switch
        {
            "members" => string.Concat(Enumerable.Range(0, 200_000).Select(i => $",\"x{i}\":1"))[1..],
            "cuts" => $"\"parameters\":{{\"p\":[{string.Join(',', Enumerable.Repeat("1", 1_000_000))}]}}",
            "doubles" => $"\"steps\":{{{string.Join(',', Enumerable.Repeat("\"a\":\"1\"", 200_000))}}}",
            "text" => $"\"steps\":{{\"a\":\"{new string('x', 32_000_000)}\"}}",
            "brackets" => $"\"steps\":{{\"a\":{new string('[', 10_000)}",
            _ => $"\"criteria\":{string.Concat(Enumerable.Repeat("{\"key\":\"k\",\"parts\":[", 10_000))}",
        };
        var watch = Stopwatch.StartNew();

        var diagnostics = PlanningJson.TryRead<EvaluationScheme>(PrintedSchemeTests.Enveloped($"{{\"name\":\"S\",{content}}}")).Diagnostics;

        (diagnostics[0].Id, diagnostics[0].Message()).Should().Be((id, english ?? diagnostics[0].Message()));
        diagnostics.Count.Should().BeInRange(1, PlanningJson.MaxDiagnostics);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Write_OfTwoStepsOfOneName_IsRefused()
    {
        var write = () => PlanningJson.Write(new EvaluationScheme { Name = "S", Steps = [new Step.Calculate("a", "1"), new Step.Calculate("a", "2")] });

        write.Should().Throw<ArgumentException>().WithMessage("The name `a` stands twice where JSON can hold it once.");
    }

    [Fact]
    public void Write_OfBandsWithoutSource_IsRefused()
    {
        var write = () => PlanningJson.Write(new EvaluationScheme { Name = "S", Steps = [new Step.Band("a", "1")] });

        write.Should().Throw<ArgumentException>().WithMessage("A step reads bands or points of its own or those of a parameter, not both and not neither.");
    }

    private static void Reported(string more, string id, string path, string? english, string? chinese, int inside = 0)
    {
        if (!more.StartsWith('"') && !more.StartsWith('§'))
            more = '"' + more;
        var marked = PrintedSchemeTests.Enveloped($"{{\"name\":\"校\U00020BB7\",\n  {more}}}");
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var json = marked.Remove(at, 1);

        var diagnostics = PlanningJson.TryRead<EvaluationScheme>(json).Diagnostics;

        var only = diagnostics.Should().ContainSingle().Subject;
        (only.Id, only.Path, only.Line, only.Column).Should().Be((id, path.StartsWith('[') ? "$.content" + path : "$.content." + path, 2, at - marked.LastIndexOf('\n', at) + inside), only.ToString());
        only.Message().Should().Be(english ?? only.Message());
        only.Message(Languages.SimplifiedChinese).Should().Be(chinese ?? only.Message(Languages.SimplifiedChinese));
        PlanningJson.TryRead<EvaluationScheme>(Encoding.UTF8.GetBytes(json)).Diagnostics.Should().Equal(diagnostics);
    }
}
