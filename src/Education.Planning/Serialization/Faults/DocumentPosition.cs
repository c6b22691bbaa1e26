using System.Text;

namespace Education.Planning.Serialization;

/// <summary>A place in a document as people count it: line and column from 1, columns in UTF-16 code units.</summary>
internal readonly record struct DocumentPosition(int Line, int Column)
{
    public static DocumentPosition Of(ReadOnlySpan<byte> document, int offset)
    {
        var before = document[..Math.Min(offset, document.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The offset of a place that the JSON reader names by line and byte, both counted from 0.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> document, long line, long byteInLine)
    {
        var start = 0;
        for (var i = 0L; i < line; i++)
        {
            var next = document[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }
        return (int)Math.Min(start + byteInLine, document.Length);
    }
}
