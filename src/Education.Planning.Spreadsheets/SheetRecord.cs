namespace Education.Planning.Spreadsheets;

/// <summary>One record: the line on which it begins and its fields.</summary>
internal sealed record SheetRecord(int Line, string[] Fields)
{
    /// <summary>The field of a column, counted from 0; empty where the record is shorter.</summary>
    public string Field(int column) => column < Fields.Length ? Fields[column] : "";

    public SpreadsheetException Fault(int column, LocalizedText fault) => new(Line, column + 1, fault);
}
