using System.Text;
using System.Text.Json;

namespace Education.Planning.Evaluation;

/// <summary>Reads JSON Lines into columns: one object a line, flat.</summary>
internal sealed class ColumnJsonLines(ColumnTableBuilder table, LevelBuilder level, CompiledScheme scheme)
{
    private readonly Dictionary<string, ColumnField> known = new(StringComparer.Ordinal);
    private readonly List<(ColumnField Field, byte[] Text)> members = [];
    private int line;

    public Task ReadAsync(Stream utf8, CancellationToken cancellation) => Chunks.ReadAsync(utf8, Take, cancellation);

    private int Take(Span<byte> text, bool isLast)
    {
        var done = 0;
        while (done < text.Length)
        {
            var length = text[done..].IndexOf((byte)'\n');
            if (length < 0 && !isLast)
                return done;
            var one = text.Slice(done, length < 0 ? text.Length - done : length);
            line++;
            if (!one.Trim(" \t\r"u8).IsEmpty)
                ReadLine(one);
            done += one.Length + (length < 0 ? 0 : 1);
        }
        return done;
    }

    private void ReadLine(ReadOnlySpan<byte> text)
    {
        members.Clear();
        var name = "";
        try
        {
            var reader = new Utf8JsonReader(text);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new ColumnTextException(line, null, "a line is one JSON object");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
                reader.Read();
                members.Add((FieldOf(name), TextOf(ref reader, name)));
            }
            if (reader.Read())
                throw new ColumnTextException(line, null, "a line is one JSON object");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new ColumnTextException(line, null, "the line is not JSON", fault);
        }
        AddRow();
    }

    private void AddRow()
    {
        if (members.Count(m => m.Field.IsKey) != 1 || members.DistinctBy(m => m.Field).Count() < members.Count)
            throw new ColumnTextException(line, null, "one member holds the key, and no member stands twice");
        var key = Encoding.UTF8.GetString(members.First(m => m.Field.IsKey).Text);
        if (string.IsNullOrWhiteSpace(key) || !level.Begin(key))
            throw new ColumnTextException(line, null, "the key is empty or comes twice");
        foreach (var (field, text) in members)
        {
            try
            {
                field.Add(text);
            }
            catch (ArgumentException fault)
            {
                throw new ColumnTextException(line, field.Name, fault.Message, fault);
            }
        }
    }

    private ColumnField FieldOf(string name)
    {
        if (!known.TryGetValue(name, out var field))
            known.Add(name, field = ColumnField.Of(name, level, table, scheme) ?? throw new ColumnTextException(line, name, $"`{level.Level}` has no such column"));
        return field;
    }

    private byte[] TextOf(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => Encoding.UTF8.GetBytes(reader.GetString()!),
        JsonTokenType.Number => reader.ValueSpan.ToArray(),
        JsonTokenType.True => [.. "true"u8],
        JsonTokenType.False => [.. "false"u8],
        JsonTokenType.Null => [],
        _ => throw new ColumnTextException(line, name, "a value is a number, a text, true, false or null"),
    };
}
