using System.Text;

namespace Education.Planning.Reporting;

/// <summary>A report as Markdown (CommonMark): one heading of the first level, one of the second for each block, tables (as GitHub writes them), a list of entries. Lines end with LF.</summary>
internal static class MarkdownLayout
{
    private const string Special = "\\`*_{}[]<>()#+-.!|~&";

    public static string Render(ReportDocument document)
    {
        var text = new StringBuilder("# ").Append(Escaped(document.Title)).Append('\n');
        if (document.Summary is not null)
            text.Append('\n').Append(Escaped(document.Summary)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append("\n## ").Append(Escaped(block.Heading)).Append("\n\n");
            if (block.Table is not null)
                Table(block.Table, text);
            if (block.Table is not null && !block.Entries.IsEmpty)
                text.Append('\n');
            foreach (var entry in block.Entries)
            {
                text.Append("- ").Append(Escaped(entry.Head)).Append('\n');
                foreach (var detail in entry.Details)
                    text.Append("  - ").Append(Escaped(detail)).Append('\n');
            }
        }
        return text.ToString();
    }

    private static void Table(ReportTable table, StringBuilder text)
    {
        Line(table.Columns.Select(c => c.Head));
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(c => c.HoldsNumbers ? "--:" : "---")).Append(" |\n");
        foreach (var row in table.Rows)
            Line(row);

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");
    }

    // Texts of a plan are data: nothing in them may become markup.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsMarkup(text, i))
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }
        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int index) => text[index] switch
    {
        // A list marker: a number of up to nine digits, a point or bracket, and a space.
        '.' or ')' => index is > 0 and < 10 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0 && (index + 1 == text.Length || text[index + 1] == ' '),
        '-' or '+' or '#' => index == 0,
        '(' or '{' or '}' or '!' => false,
        var c => Special.Contains(c, StringComparison.Ordinal),
    };
}
