using System.Text;

namespace Education.Planning.Reporting;

/// <summary>A report as one HTML page that needs nothing beside it: no script, no image, a small style that prints. Well-formed as XML too. Lines end with LF.</summary>
internal static class HtmlLayout
{
    private const string Style =
        "body{font-family:sans-serif;line-height:1.5;max-width:70em;margin:2em auto;padding:0 1em}"
        + "table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #999;padding:.2em .6em;text-align:left;vertical-align:top}"
        + ".t{overflow-x:auto}.t td{min-width:3em}.t th[scope=row]{min-width:8em;position:sticky;left:0;background:#fff}.n{text-align:right}dt{margin-top:.5em}@media print{body{max-width:none;margin:0}tr{break-inside:avoid}}";

    public static string Render(ReportDocument document, string language)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").Append(Escaped(language)).Append("\">\n<head>\n<meta charset=\"utf-8\" />\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\" />\n<title>").Append(Escaped(document.Title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
        Element(text, "h1", document.Title);
        if (document.Summary is not null)
            Element(text, "p", document.Summary);
        foreach (var block in document.Blocks)
            Block(block, text);
        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void Block(ReportBlock block, StringBuilder text)
    {
        text.Append("<section>\n");
        Element(text, "h2", block.Heading);
        if (block.Table is not null)
            Table(block.Table, text);
        if (!block.Entries.IsEmpty)
        {
            text.Append("<dl>\n");
            foreach (var entry in block.Entries)
            {
                Element(text, "dt", entry.Head);
                foreach (var detail in entry.Details)
                    Element(text, "dd", detail);
            }
            text.Append("</dl>\n");
        }
        text.Append("</section>\n");
    }

    private static void Table(ReportTable table, StringBuilder text)
    {
        text.Append("<div class=\"t\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
            Cell(text, "th", " scope=\"col\"", column, column.Head);
        text.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                Cell(text, i == 0 ? "th" : "td", i == 0 ? " scope=\"row\"" : "", table.Columns[i], row[i]);
            text.Append("</tr>\n");
        }
        text.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void Cell(StringBuilder text, string name, string scope, ReportColumn column, string content)
        => text.Append('<').Append(name).Append(scope).Append(column.HoldsNumbers ? " class=\"n\"" : "").Append('>').Append(Escaped(content)).Append("</").Append(name).Append('>');

    private static void Element(StringBuilder text, string name, string content)
        => text.Append('<').Append(name).Append('>').Append(Escaped(content)).Append("</").Append(name).Append(">\n");

    // Texts of a plan are data: nothing in them may become markup. Control characters and lone surrogates are not allowed in HTML at all.
    private static string Escaped(string content)
    {
        var escaped = new StringBuilder(content.Length);
        foreach (var rune in content.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFFFE or 0xFFFF => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }
        return escaped.ToString();
    }
}
