using CsvHelper;

namespace Education.Planning.Spreadsheets;

/// <summary>The records of a CSV text, the headings first.</summary>
internal sealed record Sheet(SheetRecord Headings, IReadOnlyList<SheetRecord> Records)
{
    private const int Longest = 64 * 1024 * 1024, LongestRecord = 16 * 1024 * 1024;

    public static Sheet Read(string text, char? separator)
    {
        if (text.Length > Longest)
            throw new SpreadsheetException(1, 1, SheetFaults.TooLong);
        CheckText(text);
        var records = new List<SheetRecord>();
        try
        {
            using var reader = CsvReader.FromText(text, new()
            {
                HasHeader = false,
                MalformedData = CsvMalformedDataHandling.Throw,
                TrackLineNumbers = true,
                TrimWhitespace = true,
                MaxRecordSize = LongestRecord,
                Separator = separator,
            });
            while (reader.Read())
            {
                if (Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray() is var fields && fields.Any(f => !string.IsNullOrWhiteSpace(f)))
                    records.Add(new((int)reader.LineNumber, fields));
            }
        }
        catch (CsvFormatException exception)
        {
            throw new SpreadsheetException((int)Math.Max(1, exception.LineNumber), 1, SheetFaults.Malformed(ReasonOf(exception)), exception);
        }
        if (records.Count == 0)
            throw new SpreadsheetException(1, 1, SheetFaults.Empty);
        var headings = records[0];
        foreach (var record in records.Skip(1).Where(r => r.Fields.Length > headings.Fields.Length && r.Fields[headings.Fields.Length..].Any(f => f.Length > 0)))
            throw new SpreadsheetException(record.Line, headings.Fields.Length + 1, SheetFaults.TooManyFields(record.Fields.Length, headings.Fields.Length));
        return new(headings, records[1..]);
    }

    // The library's own sentence begins with the place, which stands before it here.
    private static string ReasonOf(CsvFormatException exception)
    {
        var message = exception.Message;
        var from = message.IndexOf("): ", StringComparison.Ordinal);
        var until = message.LastIndexOf(" (byte", StringComparison.Ordinal);
        return from >= 0 && until > from ? message[(from + 3)..until] + "." : message;
    }

    private static void CheckText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                throw new SpreadsheetException(text.AsSpan(0, i).Count('\n') + 1, 1, SheetFaults.Broken(i + 1));
        }
    }
}
