using System.Text;

namespace Education.Planning.Reporting;

/// <summary>A table in columns of equal width, where a Han character is as wide as two letters.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static void Render(ReportTable table, StringBuilder text, Func<string, string> clean)
    {
        ValueList<string>[] lines = [table.Columns.Select(c => clean(c.Head)).ToValueList(), .. table.Rows.Select(row => row.Select(clean).ToValueList())];
        int[] widths = [.. table.Columns.Select((_, i) => lines.Max(line => WidthOf(line[i])))];
        foreach (var line in lines)
        {
            var written = new StringBuilder(Gap);
            for (var i = 0; i < line.Count; i++)
            {
                var blanks = new string(' ', widths[i] - WidthOf(line[i]));
                written.Append(i == 0 ? "" : Gap).Append(table.Columns[i].HoldsNumbers ? blanks + line[i] : line[i] + blanks);
            }
            text.Append(written.ToString().TrimEnd()).Append('\n');
        }
    }

    internal static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    // East Asian wide and full-width characters, by their blocks.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
