using System.Text;

namespace Education.Planning.Serialization;

/// <summary>A place in a document as people count it: line and column from 1, columns in UTF-16 code units.</summary>
internal readonly record struct DocumentPosition(int Line, int Column)
{
    private static DocumentPosition First => new(1, 1);

    public static DocumentPosition Of(ReadOnlySpan<byte> document, int offset) => First.After(document[..Math.Min(offset, document.Length)]);

    /// <summary>The places of faults that are in the order of their offsets: the document is walked over once, however many there are.</summary>
    public static IEnumerable<DocumentPosition> Of(ReadOnlySpan<byte> document, IReadOnlyList<Fault> faults)
    {
        var places = new List<DocumentPosition>(faults.Count);
        var (place, at) = (First, 0);
        foreach (var fault in faults)
        {
            var next = Math.Clamp(fault.Offset, at, document.Length);
            place = place.After(document[at..next]);
            at = next;
            places.Add(place);
        }
        return places;
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

    private DocumentPosition After(ReadOnlySpan<byte> text)
    {
        var lastLine = text.LastIndexOf((byte)'\n') + 1;
        var columns = Encoding.UTF8.GetCharCount(text[lastLine..]);
        return lastLine == 0 ? this with { Column = Column + columns } : new(Line + text.Count((byte)'\n'), columns + 1);
    }
}
