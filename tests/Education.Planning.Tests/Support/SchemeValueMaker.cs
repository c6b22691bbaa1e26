using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Support;

/// <summary>Makes the small values of schemes, and mends what no scheme may hold at once.</summary>
internal sealed class SchemeValueMaker(System.Random random)
{
    private static readonly string[] Words = ["score", "met.rooms", "x.{resource}", "{veto}", "学生数", "_a1", "stage.stageName", "last.year2", "a\U000001C5z"];

    private static readonly string[] Texts = ["优秀", "it''s", "{resource}", "\\\"", ">= 60", "null", "a\u2028", " x ", "\U00020BB7", "carry"];

    private static readonly string[] Units = ["%", "person", "items of 15", "m2", "yuan per pupil", "\U00020BB7"];

    private int names;

    /// <summary>A value of a type that schemes write in their own way; null for any other type.</summary>
    public object? Make(Type type, string member) => type switch
    {
        _ when type == typeof(Expression) => Expression.Parse(Formula(random.Next(4))),
        _ when type == typeof(Literal) => Value(),
        _ when type == typeof(Need) => random.Next(3) switch { 0 => Need.All, 1 => random.Next(0, 9), _ => Need.ShareOf(random.Next(1, 1001) / 10m) },
        _ when type == typeof(ColumnType) => Column(),
        _ when type == typeof(SchemeColumn) => new SchemeColumn("safety-2026", Words[0]),
        _ when type == typeof(string) && member == "Name" => Name(),
        _ when type == typeof(ValueList<AbsentRule>) => Absent(),
        _ when type == typeof(ValueList<TableCell>) => Table(),
        _ => null,
    };

    /// <summary>The value without what excludes each other in it.</summary>
    public object Sound(object made) => made switch
    {
        Step.Band s => s with { In = s.Bands is null ? Words[0] : null },
        Step.Curve s => s with { In = s.Points.IsEmpty ? Words[1] : null },
        Rating r => r with { In = r.Bands is null ? Words[0] : null },
        Step.Reduce s => s with { Shift = s.Shift.DistinctBy(shift => shift.From).ToValueList() },
        Criterion c => c with { Shift = c.Shift.DistinctBy(shift => shift.From).ToValueList() },
        ObservedColumn c when c.Type.Kind != ColumnKind.Number => c with { Least = null, Most = null },
        Parameter p => Content(p),
        EvaluationScheme s when s.Parameters.Count > 1 && random.Next(2) == 0 => s with { Parameters = s.Parameters.Select(p => p with { Name = s.Parameters[0].Name }).ToValueList() },
        _ => made,
    };

    private static Parameter Content(Parameter p) => p switch
    {
        { Value: not null } => p with { Table = [], Bands = null, Points = [] },
        { Bands: not null } => p with { Table = [], Points = [] },
        { Points.IsEmpty: false } => p with { Table = [] },
        _ => p,
    };

    private string Name() => $"{Word()}.{names++}";

    private string Word() => random.Next(3) == 0 ? Texts[random.Next(Texts.Length)] : Words[random.Next(Words.Length)];

    private Literal Value() => random.Next(5) switch
    {
        0 => true,
        1 => false,
        2 => Texts[random.Next(Texts.Length)],
        3 => random.Next(-9, 10),
        _ => new decimal(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(29)),
    };

    private ColumnType Column() => random.Next(5) switch
    {
        0 => ColumnType.Flag,
        1 => ColumnType.Text,
        2 => ColumnType.Date,
        3 => ColumnType.LabelOf("grade"),
        _ => ColumnType.Number(random.Next(2) == 0 ? null : Units[random.Next(Units.Length)]),
    };

    private ValueList<AbsentRule> Absent() => random.Next(4) switch
    {
        0 => AbsentRule.Skip,
        1 => [],
        _ => Enum.GetValues<ValueState>().Skip(1).OrderBy(_ => random.Next()).Take(random.Next(1, 8)).Select(state => new AbsentRule(state, random.Next(2) == 0 ? null : random.Next(100) / 10m)).ToValueList(),
    };

    /// <summary>Rows of cells, now and then all of the same columns, now and then deeper.</summary>
    private ValueList<TableCell> Table()
    {
        var columns = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Name()).ToList();
        var cells = new List<TableCell>();
        for (var rows = random.Next(0, 4); rows > 0; rows--)
        {
            var row = Name();
            cells.AddRange(columns.Where(_ => random.Next(9) > 0).Select(column => new TableCell(random.Next(9) == 0 ? [row, column, "value"] : [row, column], random.Next(5) == 0 ? null : Value())));
        }
        if (random.Next(3) == 0)
            cells.Add(new([random.Next(2) == 0 ? "value" : "columns"], 1));
        return cells.OrderBy(_ => random.Next()).ToValueList();
    }

    private string Formula(int depth)
    {
        string Part() => depth > 1 ? $"({Formula(depth - 1)})" : Atom();
        return depth == 0 ? Atom() : random.Next(9) switch
        {
            0 => $"{Part()} {Pick("+", "-", "*", "/", "^")} {Part()}",
            1 => $"{Part()} {Pick("=", "<>", "<", "<=", ">", ">=")} {Part()}",
            2 => $"{Part()} {Pick("and", "or")} {Part()} {Pick("and", "or")} {Part()}",
            3 => $"not {Part()}",
            4 => $"{Part()} is {Pick("", "not ")}{Pick("missing", "present", "suppressed")}",
            5 => $"{Pick("min", "max")}({Part()}, {Part()})",
            6 => $"{Pick("abs", "sqrt", "ln", "exp")}({Part()})",
            7 => $"-{Part()}",
            _ => Atom(),
        };
    }

    private string Atom() => random.Next(5) switch
    {
        0 => random.Next(1000).ToString(CultureInfo.InvariantCulture),
        1 => (random.Next(1000) / 100m).ToString(CultureInfo.InvariantCulture),
        2 => $"'{Texts[random.Next(Texts.Length)]}'",
        3 => Pick("yes", "no"),
        _ => Words[random.Next(Words.Length)] + Pick("", "", "@prior", "@-2"),
    };

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
