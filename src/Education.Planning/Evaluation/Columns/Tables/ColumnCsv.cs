using System.Text;

namespace Education.Planning.Evaluation;

/// <summary>Reads CSV into columns, record by record, in one buffer.</summary>
internal sealed class ColumnCsv(ColumnTableBuilder table, LevelBuilder level, CompiledScheme scheme)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly List<Range> fields = [];
    private readonly List<ColumnField> headings = [];
    private int line = 1;

    public Task ReadAsync(Stream utf8, CancellationToken cancellation) => Chunks.ReadAsync(utf8, Take, cancellation);

    /// <summary>Takes in as many whole records as there are.</summary>
    /// <returns>How many bytes they were.</returns>
    private int Take(Span<byte> text, bool isLast)
    {
        var done = headings.Count == 0 && text.StartsWith(Mark) ? Mark.Length : 0;
        while (done < text.Length && LengthOf(text[done..], isLast) is > 0 and var length)
        {
            var record = text.Slice(done, length);
            Split(record);
            if (headings.Count == 0)
                ReadHeadings(record);
            else if (fields.Count > 1 || !record[fields[0]].IsEmpty)
                ReadRecord(record);
            done += length;
            line++;
        }
        return done;
    }

    /// <summary>The length of the first record with its end; 0 when it is not all there.</summary>
    private int LengthOf(ReadOnlySpan<byte> text, bool isLast)
    {
        var isQuoted = false;
        for (var at = 0; text[at..].IndexOfAny((byte)'\n', (byte)'"') is >= 0 and var next; at++)
        {
            at += next;
            if (text[at] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                return at + 1;
        }
        return !isLast ? 0 : !isQuoted ? text.Length : throw new ColumnTextException(line, null, "a quote is not closed");
    }

    /// <summary>Finds the fields of a record. Quotes are taken away in place.</summary>
    private void Split(Span<byte> record)
    {
        fields.Clear();
        var end = record.Length - (record[^1] == '\n' ? 1 : 0);
        end -= end > 0 && record[end - 1] == '\r' ? 1 : 0;
        for (var at = 0; at <= end; at++)
        {
            if (at < end && record[at] == '"')
            {
                var (next, length) = Unquote(record[..end], at + 1);
                fields.Add((at + 1)..(at + 1 + length));
                at = next < end && record[next] != ',' ? throw new ColumnTextException(line, null, "text follows a closing quote") : next;
            }
            else
            {
                var length = record[at..end].IndexOf((byte)',');
                fields.Add(at..(length < 0 ? end : at + length));
                at = length < 0 ? end : at + length;
            }
        }
    }

    /// <summary>Takes the quotes of a field away.</summary>
    /// <returns>Where it ends behind its quote, and how long it is.</returns>
    private static (int End, int Length) Unquote(Span<byte> text, int from)
    {
        var to = from;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] != '"')
                text[to++] = text[i];
            else if (i + 1 < text.Length && text[i + 1] == '"')
                text[to++] = text[i++];
            else
                return (i + 1, to - from);
        }
        return (text.Length, to - from);
    }

    private void ReadHeadings(Span<byte> text)
    {
        foreach (var field in fields)
        {
            var name = Encoding.UTF8.GetString(text[field]);
            headings.Add(ColumnField.Of(name, level, table, scheme) ?? throw new ColumnTextException(line, name, $"`{level.Level}` has no such column"));
        }
        if (headings.DistinctBy(h => h.Name).Count() < headings.Count || headings.Count(h => h.IsKey) != 1)
            throw new ColumnTextException(line, null, "one column holds the keys, and no column stands twice");
    }

    private void ReadRecord(Span<byte> text)
    {
        if (fields.Count != headings.Count)
            throw new ColumnTextException(line, null, $"there are {fields.Count} fields for {headings.Count} columns");
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].IsKey && (text[fields[i]].IsEmpty || !level.Begin(Encoding.UTF8.GetString(text[fields[i]]))))
                throw new ColumnTextException(line, headings[i].Name, "the key is empty or comes twice");
        }
        for (var i = 0; i < headings.Count; i++)
        {
            try
            {
                headings[i].Add(text[fields[i]]);
            }
            catch (ArgumentException fault)
            {
                throw new ColumnTextException(line, headings[i].Name, fault.Message, fault);
            }
        }
    }
}
