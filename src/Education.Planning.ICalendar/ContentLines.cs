using System.Text;

namespace Education.Planning.ICalendar;

/// <summary>Content lines of RFC 5545: folded, escaped, ended by CRLF.</summary>
internal sealed class ContentLines
{
    /// <summary>The most octets of a line, without its end.</summary>
    public const int MostOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line as it is; folded between characters, never inside the octets of one.</summary>
    public void Add(string line)
    {
        var octets = 0;
        Span<char> units = stackalloc char[2];
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(units[..rune.EncodeToUtf16(units)]);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    /// <summary>A property of the type TEXT.</summary>
    public void AddText(string name, string value) => Add($"{name}:{Escaped(value)}");

    /// <summary>All lines.</summary>
    public override string ToString() => text.ToString();

    // Characters that other programs take for line breaks become line breaks; other control characters cannot be written and become spaces.
    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(value[i]);
                    break;
                case '\r' when i + 1 < value.Length && value[i + 1] == '\n':
                    break;
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append('\t');
                    break;
                case var c:
                    escaped.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }
        return escaped.ToString();
    }
}
