using System.Text;

namespace Education.Planning.Reporting;

/// <summary>A report as plain text: headings at the margin, tables, entries and details indented. Lines end with LF.</summary>
internal static class TextLayout
{
    public static string Render(ReportDocument document)
    {
        var text = new StringBuilder(OneLine(document.Title)).Append('\n');
        if (document.Summary is not null)
            text.Append(OneLine(document.Summary)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n').Append(OneLine(block.Heading)).Append('\n');
            if (block.Table is not null)
                TextTable.Render(block.Table, text, OneLine);
            foreach (var entry in block.Entries)
            {
                text.Append("  ").Append(OneLine(entry.Head)).Append('\n');
                foreach (var detail in entry.Details)
                    text.Append("     ").Append(OneLine(detail)).Append('\n');
            }
        }
        return text.ToString();
    }

    // A text of a plan may hold line breaks and other control characters; one would forge lines of the report.
    private static string OneLine(string text)
        => text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().IndexOfAny('\u007f', '\u0085', '\u2028') >= 0 || text.Contains('\u2029', StringComparison.Ordinal)
            ? string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c))
            : text;
}
