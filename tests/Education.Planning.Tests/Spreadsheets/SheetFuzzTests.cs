using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Spreadsheets;

/// <summary>Whatever the text, it is read or refused with a place; what is written is read back.</summary>
public class SheetFuzzTests
{
    private static readonly string[] Pieces =
    [
        "unit", "school", "score", "score@prior", "x@-99", "@", "kind", "rural", "indicator", "value", "period", "level", "in", "district", "date", "s1", "s2", "2024", "AY2023", "2023..2024", "1", "-3.50", "1e308", "1e-308",
        "99999999999999999999999999999", "19.6:1", "xx", "3万", "近 5", "yes", "是", "missing", "不适用", "'", "''", "'a'", "=1+2", "\"", "\"\"", ",", ",", ",", "\n", "\n", "\n", "\r\n", ";", "\t", "|", " ", "\0", "\uD800", "𠀀", "%", "％", "items a, b", "0001-01-01", "9999/12/31", "district d1, all all",
    ];

    private static readonly CompiledScheme Scheme = new EvaluationScheme
    {
        Name = "Schools",
        Levels = [new() { Name = "district" }, new() { Name = "school", In = ["district"], Inputs = [new("score", ColumnType.Number()), new("kind", ColumnType.Text), new("rural", ColumnType.Flag), new("day", ColumnType.Date)] }],
        Steps = [new Step.Calculate("twice", "2 * score")],
    }.Compile();

    private static Arbitrary<string> Texts { get; } = Arb.From(Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)));

    private static Arbitrary<string> Sheets { get; } = Arb.From(Gen.ArrayOf(Gen.Elements(Pieces)).Select(pieces => "unit,indicator,period,value\ns1,score,2024," + string.Concat(pieces)));

    [Fact]
    public void AnyText_IsReadOrRefusedWithItsPlace() => Prop.ForAll(Texts, ReadsOrRefuses).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(30));

    [Fact]
    public void AnyTailOfASheet_IsReadOrRefusedWithItsPlace() => Prop.ForAll(Sheets, ReadsOrRefuses).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(12));

    [Fact]
    public void AnyBytes_AreTextOrRefused() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 255).Select(i => (byte)i))), bytes =>
    {
        try
        {
            return SheetText.Decode(bytes) is not null;
        }
        catch (SpreadsheetException)
        {
            return true;
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void AScoreboard_WrittenAndRead_HasTheSameValues() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Elements("=1+2", "-x", "@a", "  +b", "a,b", "a\"b", "a\nb", "0012", "'q'", "'=z'", "it's", "'", "''", "missing", "N/A", "yes", "一", "x y")).Select(texts => texts.Select((t, i) => (Text: t, Number: (i * 7.25m) - 30)).ToArray())), rows =>
    {
        var table = new ObservationTable
        {
            Rows = rows.Select((r, i) => new ObservedRow
            {
                Level = "school", Key = $"{r.Text}{i:00}",
                Cells = [new("score", i % 5 == 4 ? "suppressed" : r.Number), new("kind", new ObservedValue.Level(r.Text)), new("rural", i % 2 == 0 ? "yes" : "no")],
            }).ToValueList(),
        };
        var board = Scheme.Run(table, new(2024, 1, 1));
        var csv = board.ToCsv("school", ["score", "kind", "rural"]);
        var again = Scheme.Run(Scheme.ReadTable(csv), new(2024, 1, 1));
        return rows.Length == 0 || board.Table("school").Equals(again.Table("school"));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool ReadsOrRefuses(string csv)
    {
        if (!Scheme.TryReadTable(csv, null, out var table, out var fault))
            return fault.Line >= 1 && fault.Column >= 1 && fault.Fault.Default.EndsWith('.');
        _ = Scheme.Run(table, new(2024, 1, 1)).ToCsv("school");
        return true;
    }
}
