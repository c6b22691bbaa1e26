using System.Globalization;

namespace Education.Planning.Spreadsheets;

/// <summary>A spreadsheet cannot be read; the first fault and where it is. The <c>Try…</c> forms give it instead of throwing.</summary>
#pragma warning disable CA1032 // Without its place this exception says nothing.
public sealed class SpreadsheetException : FormatException
#pragma warning restore CA1032
{
    internal SpreadsheetException(int line, int column, LocalizedText fault, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: {fault.Default}"), inner)
    {
        Line = line;
        Column = column;
        Fault = fault;
    }

    /// <summary>The line of the text on which the record begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column of the spreadsheet, counted from 1: the second field of a record is column 2.</summary>
    public int Column { get; }

    /// <summary>What is wrong, in English and translated to <c>zh-Hans</c>.</summary>
    public LocalizedText Fault { get; }
}
