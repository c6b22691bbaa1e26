using System.Globalization;
using System.Text;
using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;

namespace Education.Planning.Tests.Spreadsheets;

/// <summary>Rows of a scheme out of CSV, in both habits.</summary>
public class TableCsvTests
{
    private static readonly CompiledScheme Scheme = new EvaluationScheme
    {
        Name = "Schools",
        Scales = [new("grade", ["差", "好"])],
        Levels =
        [
            new() { Name = "district", Inputs = [new("budget", ColumnType.Number("yuan"))] },
            new() { Name = "school", In = ["district"], Inputs = [new("score", ColumnType.Number()), new("share", ColumnType.Number("%")), new("rural", ColumnType.Flag), new("kind", ColumnType.Text), new("grade", ColumnType.LabelOf("grade")), new("opened", ColumnType.Date)] },
            new() { Name = "all", Inputs = [new("quota", ColumnType.Number())] },
        ],
        Steps = [new Step.Calculate("change", "score - score@prior"), new Step.Reduce("sum", Reduction.Sum) { Of = ["score"], To = "district", Absent = AbsentRule.Skip }],
    }.Compile();

    [Fact]
    public void WideSheet_GivesRowsLinksAndValues()
    {
        var table = Scheme.ReadTable("school,district,name,score,score@prior,share,rural,kind,grade,opened\ns1,d1,First,85.50,80,85%,是,小学,好,2024/9/1\ns2,d1,,,,n/a,no,'missing',差,2001-02-03\n");

        table.Rows.Select(r => $"{r.Level} {r.Key} [{string.Join(' ', r.In.Select(i => $"{i.Level}:{i.Key}"))}] {string.Join(' ', r.Cells.Select(c => $"{c.Column}@{c.PeriodsBack}={c.Value}"))}").Should().Equal(
            "school s1 [district:d1] score@0=85.50 score@1=80 share@0=85 rural@0=yes kind@0='小学' grade@0='好' opened@0=2024-09-01",
            "district d1 [] ",
            "school s2 [district:d1] share@0=notApplicable rural@0=no kind@0='missing' grade@0='差' opened@0=2001-02-03");
    }

    [Fact]
    public void LongSheet_WithPeriods_CountsBackFromTheLatest()
    {
        var table = Scheme.ReadTable("单位;指标;时期;值\ns1;score;2024;90\ns1;score;2023;70\ns1;score;2021;60\nd1;budget;2024;3万 yuan\n;quota;2024;\n");

        table.Rows.SelectMany(r => r.Cells.Select(c => (r.Level, r.Key, c.Column, c.PeriodsBack, c.Value.ToString()))).Should().Equal(
            ("school", "s1", "score", 0, "90"), ("school", "s1", "score", 1, "70"), ("school", "s1", "score", 3, "60"),
            ("district", "d1", "budget", 0, "3万 yuan"), ("all", "all", "quota", 0, "missing"));
    }

    [Theory]
    [InlineData("2023", 0)]
    [InlineData("2022", -1)]
    [InlineData("2025", 2)]
    public void Periods_AfterTheCurrentOne_AreLeftOut(string current, int back)
    {
        var cells = Scheme.ReadTable("unit,indicator,period,value\ns1,score,2023,70\n", new() { Period = current }).Rows.SelectMany(r => r.Cells).ToList();

        cells.Select(c => c.PeriodsBack).Should().Equal(back < 0 ? [] : [back]);
    }

    [Theory]
    [InlineData("AY2023/term2", "AY2023/term1", 1)]
    [InlineData("AY2023/term2", "AY2022/term1", 3)]
    [InlineData("2021..2025", "2016..2020", 1)]
    [InlineData("FY2024", "FY2024", 0)]
    [InlineData("2021..2025", "2017..2020", null)]
    [InlineData("2021..2025", "2017..2021", null)]
    [InlineData("2024", "AY2023", null)]
    [InlineData("2024-01-01..2024-02-01", "2023-01-01..2023-02-01", null)]
    public void Periods_OfOneKind_AreCountedBack(string current, string period, int? back)
        => Periods.Back(period, current).Should().Be(back);

    [Fact]
    public void UnitsAndFigures_Joined_RunAsOneTable()
    {
        var units = Scheme.ReadTable("unit,district,kind\ns1,d1,a\ns2,d2,b\n");
        var figures = Scheme.ReadTable("unit,indicator,value\ns1,score,5\ns2,score,不适用\ns2,score@prior,4\n");
        var board = Scheme.Run(units.JoinedWith(figures), new(2024, 1, 1));

        board.Diagnostics.Should().BeEmpty();
        (board.ValueOf("sum", "d1")!.Number, board.ValueOf("sum", "d2")!.Number, board.ValueOf("score", "s2")!.State).Should().Be((5m, 0m, ValueState.NotApplicable));
    }

    [Theory]
    [InlineData("", 1, 1, "the sheet is empty.", "表格为空。")]
    [InlineData("\n  ,\n", 1, 1, "the sheet is empty.", "表格为空。")]
    [InlineData("score\n1\n", 1, 1, "no column names the unit; head it `unit`.", "没有单位列；请将其列名写作“单位”。")]
    [InlineData("unit,scor\ns1,1\n", 1, 2, "there is no column `scor`.", "没有列 `scor`。")]
    [InlineData("unit,score,score\n", 1, 3, "the column `score` is there twice.", "列 `score` 出现两次。")]
    [InlineData("unit,score\ns1,\"1\n2\"\ns2,1;2\n", 2, 2, "`1\n2` is not a number.", "`1\n2` 不是数。")]
    [InlineData("unit,score\n\ns1,a12\n", 3, 2, "`a12` is not a number.", "`a12` 不是数。")]
    [InlineData("unit;score\ns1;3,5\n", 2, 2, "`3,5` is not a number.", "`3,5` 不是数。")]
    [InlineData("unit,score\ns1,NaN\n", 2, 2, "`NaN` is not a number.", "`NaN` 不是数。")]
    [InlineData("unit,score\ns1,12345678901234567890123456789\n", 2, 2, "`12345678901234567890123456789` has more digits than can be kept exactly (28).", "`12345678901234567890123456789` 的位数超过可精确保存的 28 位。")]
    [InlineData("unit,score\ns1,1e-40\n", 2, 2, "`1e-40` has more digits than can be kept exactly (28).", "`1e-40` 的位数超过可精确保存的 28 位。")]
    [InlineData("unit,share\ns1,5 yuan\n", 2, 2, "`5 yuan` is not in `%`.", "`5 yuan` 的计量单位不是 `%`。")]
    [InlineData("unit,rural\ns1,maybe\n", 2, 2, "`maybe` is not `yes` or `no`.", "`maybe` 不是 `是` 或 `否`。")]
    [InlineData("unit,grade\ns1,中\n", 2, 2, "`中` is not a label of `grade`.", "`中` 不是 `grade` 的等次。")]
    [InlineData("unit,opened\ns1,2024-02-30\n", 2, 2, "`2024-02-30` is not a date such as `2024-06-30`.", "`2024-02-30` 不是日期（如 `2024-06-30`）。")]
    [InlineData("unit,score\ns1,1\ns1,1\n", 3, 2, "`score` of `s1` has a value already.", "`s1` 的 `score` 已有值。")]
    [InlineData("unit,score\n,1\n", 2, 1, "the unit is missing.", "缺少单位。")]
    [InlineData("unit,score\ns1,1,7\n", 2, 3, "the record has 3 fields under 2 headings.", "该行有 3 个字段，而列名只有 2 个。")]
    [InlineData("school,budget\ns1,1\n", 2, 2, "`budget` belongs to level `district`, and the row is of level `school`.", "`budget` 属于层级 `district`，而该行属于层级 `school`。")]
    [InlineData("unit,level,score\ns1,shool,1\n", 2, 2, "there is no level `shool`.", "没有层级 `shool`。")]
    [InlineData("unit,indicator,value\ns1,,1\n", 2, 2, "the indicator is missing.", "缺少指标。")]
    [InlineData("unit,indicator,value\ns1,scor,1\n", 2, 2, "there is no column `scor`.", "没有列 `scor`。")]
    [InlineData("unit,indicator,period,value\ns1,score,last year,1\n", 2, 3, "`last year` is not a period such as `2024` or `AY2023`.", "`last year` 不是时期（如 `2024`、`AY2023`）。")]
    [InlineData("unit,indicator,period,value\ns1,score,2024,1\ns1,score,AY2023,1\n", 3, 3, "`AY2023` cannot be counted back from `2024`.", "`AY2023` 无法从 `2024` 往前推算。")]
    [InlineData("school,district,score\ns1,d1,1\ns1,d2,\n", 3, 2, "the row lies in two rows of level `district`.", "该行隶属于层级 `district` 的两行。")]
    [InlineData("unit,in,score\ns1,d1,1\n", 2, 2, "`d1` is not a level and a key, such as `district d1`.", "`d1` 不是“层级 键”的形式（如 `district d1`）。")]
    [InlineData("unit,score\ns1,\"1\n", 2, 1, "the quoting is broken: a quoted field that is never closed.", "引号使用有误。")]
    [InlineData("unit,score\ns1,\"1\"2\n", 2, 1, "the quoting is broken: text after the closing quote of a quoted field.", "引号使用有误。")]
    [InlineData("unit,score\ns\u00001,1\n", 2, 1, "a U+0000 or a lone surrogate stands at position 13 of the text.", "文本第 13 位有 U+0000 或孤立的代理项。")]
    [InlineData("unit,district,all\ns1,d1,1\n", 2, 1, "nothing says the level of the row; add a column `level`.", "无法得知该行的层级；请增加“层级”列。", true)]
    public void BadSheet_SaysWhereAndWhatInBothLanguages(string csv, int line, int column, string english, string chinese, bool withTwoLowest = false)
    {
        var scheme = withTwoLowest ? new EvaluationScheme { Name = "Two", Levels = [new() { Name = "district" }, new() { Name = "a" }, new() { Name = "b" }] }.Compile() : Scheme;

        scheme.TryReadTable(csv, null, out var table, out var fault).Should().BeFalse();

        table.Should().BeNull();
        (fault!.Line, fault.Column, fault.Fault.Default, fault.Fault.In(Languages.SimplifiedChinese)).Should().Be((line, column, english, chinese));
        fault.Message.Should().Be($"line {line}, column {column}: {english}");
    }

    [Fact]
    public void UnknownColumns_CanBePassedOver()
        => Scheme.ReadTable("unit,notes,score\ns1,anything,4\n", new() { SkipsUnknownColumns = true }).Rows.Single().Cells.Single().Value.ToString().Should().Be("4");

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("gb18030", false)]
    public void Bytes_OfEveryEncodingSupported_GiveTheText(string name, bool withMark)
    {
        const string text = "单位,kind\n甲一,农村𠀀\n";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        SheetText.Decode([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]).Should().Be(text);
    }

    [Fact]
    public void Bytes_OfNoEncoding_AreAFault()
        => FluentActions.Invoking(() => SheetText.Decode([0x75, 0xFF, 0xFF, 0x0A])).Should().Throw<SpreadsheetException>().WithMessage("line 1, column 1: the bytes are neither UTF-8*");

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    public void Reading_InAnyCulture_GivesTheSame(string culture)
    {
        const string csv = "UNIT,score,rural,opened\ns1,-1234.5,TRUE,2024/6/3\n";
        var expected = Scheme.ReadTable(csv);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Scheme.ReadTable(csv).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
