using System.Text;

namespace Education.Planning.Reporting;

/// <summary>A table as CSV (RFC 4180): lines end with CRLF. A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
internal static class CsvLayout
{
    public static string Render(ReportTable table)
    {
        var text = new StringBuilder();
        Line(text, table.Columns.Select(column => column.Head));
        foreach (var row in table.Rows)
            Line(text, row.Select((cell, i) => table.Columns[i].HoldsNumbers ? cell : Guarded(cell)));
        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Guarded(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{cell}" : cell;

    private static string Quoted(string cell)
        => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
