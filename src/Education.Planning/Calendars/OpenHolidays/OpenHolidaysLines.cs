using System.Text;

namespace Education.Planning.Calendars;

/// <summary>Splits a table into lines of fields; a field may stand in double quotes, doubled inside.</summary>
internal sealed class OpenHolidaysLines(string text)
{
    private readonly char separator = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))) is var header && header.Contains(';') ? ';' : ',';
    private int position;
    private int lineStart;
    private int nextLine = 1;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The fields of the next line, each with the column where it begins; false at the end or at a quote that never closes.</summary>
    public bool Next(out List<(string Text, int Column)> fields, out TextFault? fault)
    {
        (fields, fault) = ([], null);
        if (position >= text.Length)
            return false;
        Line = nextLine++;
        lineStart = position;
        while (true)
        {
            var column = position - lineStart + 1;
            if (Field() is not { } field)
            {
                fault = OpenHolidaysReader.Fault(Line, column, "\"", TextFault.InBoth("a closing quote", "收尾的引号"));
                return false;
            }
            fields.Add((field, column));
            if (position >= text.Length)
                return true;
            if (text[position++] == separator)
                continue;
            return true;
        }
    }

    /// <summary>Reads up to the separator or the end of the line, which it leaves.</summary>
    private string? Field()
    {
        if (position < text.Length && text[position] == '"')
            return Quoted();
        var end = text.AsSpan(position).IndexOfAny(separator, '\n');
        end = end < 0 ? text.Length : position + end;
        var field = text[position..end];
        position = end;
        return field.TrimEnd('\r');
    }

    private string? Quoted()
    {
        var field = new StringBuilder();
        for (position++; position < text.Length; position++)
        {
            if (text[position] == '\n')
                nextLine++;
            if (text[position] != '"')
                field.Append(text[position]);
            else if (position + 1 < text.Length && text[position + 1] == '"')
                field.Append(text[position++]);
            else
                return Closed(field.ToString());
        }
        return null;
    }

    /// <summary>Steps over the closing quote and what stands before the separator.</summary>
    private string Closed(string field)
    {
        position++;
        while (position < text.Length && text[position] != separator && text[position] != '\n')
            position++;
        return field;
    }
}
