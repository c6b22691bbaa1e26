namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>A tab-separated table: lines that begin with # are comments, the first other line names the columns.</summary>
internal static class TabSeparated
{
    public static IReadOnlyList<TableRow> Read(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t')).ToArray();
        lines.Should().HaveCountGreaterThan(1, "`{0}` is a table with a header", path);
        return lines.Skip(1).Select(cells =>
        {
            cells.Length.Should().Be(lines[0].Length, "every line of `{0}` has the columns of its header: {1}", path, string.Join(" | ", cells));
            return new TableRow(lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
        }).ToArray();
    }
}

/// <summary>One row, asked by the names of its columns.</summary>
internal sealed record TableRow(IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public string Id => this["id"];
}
