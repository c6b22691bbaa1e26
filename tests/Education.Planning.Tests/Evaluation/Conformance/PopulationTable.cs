using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Conformance;

/// <summary>
/// A population as a text table: blocks divided by an empty line, the head of a block is <c>level, in, column, …</c>, the cells are divided by tabs.
/// A column <c>x@prior</c> holds the values of x one period back, <c>x@-2</c> two. A cell is an observed value as text, or any other text, which is a label; an empty one gives nothing.
/// </summary>
internal static class PopulationTable
{
    private const string Prior = "prior";

    public static ObservationTable Read(string text)
    {
        var rows = new List<ObservedRow>();
        string[]? head = null;
        foreach (var line in text.Split('\n'))
        {
            var cells = line.Split('\t');
            if (line.Length == 0)
                head = null;
            else if (head is null)
                head = cells;
            else
                rows.Add(Row(head, cells));
        }
        return new() { Rows = rows.ToValueList() };
    }

    /// <summary>The same population as CSV, a text a level: the habit of one record a unit.</summary>
    public static IEnumerable<string> AsCsv(string text) => text.TrimEnd().Split("\n\n").Select(block => string.Concat(block.Split('\n').Select(line =>
        string.Join(',', line.Split('\t').Select(cell => cell.IndexOfAny([',', '"']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n")));

    public static ObservedValue ValueOf(string cell) => ObservedValue.TryParse(cell, out var value) ? value : new ObservedValue.Level(cell);

    private static ObservedRow Row(string[] head, string[] cells) => new()
    {
        Level = head[0],
        Key = cells[0],
        In = cells[1].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(up => up.Split(' ', 2)).Select(up => new RowReference(up[0], up[1])).ToValueList(),
        Cells = head.Zip(cells).Skip(2).Where(c => c.Second.Length > 0).Select(c => Cell(c.First, ValueOf(c.Second))).ToValueList(),
    };

    private static ObservedCell Cell(string column, ObservedValue value) => column.Split('@') switch
    {
        [var name, Prior] => new(name, value, 1),
        [var name, var back] => new(name, value, -int.Parse(back, CultureInfo.InvariantCulture)),
        _ => new(column, value),
    };
}
