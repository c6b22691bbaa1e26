using System.Globalization;
using CsvHelper;
using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;

namespace Education.Planning;

/// <summary>Writes scoreboards as CSV.</summary>
public static class ScoreboardCsv
{
    extension(Scoreboard board)
    {
        /// <summary>The rows of one level as CSV (RFC 4180, lines end with CRLF): the key, then every observed and computed column of the level, then those of the levels above.</summary>
        /// <remarks>
        /// Numbers are written with all their digits, flags as yes and no, absent values as the words of their states, so that a scheme reads them back. A text that a spreadsheet would take for a formula
        /// (it begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>) gets a single quote before it, and one that reads like a state, begins with a quote or has blanks around it stands between two; numbers never do.
        /// </remarks>
        /// <param name="level">The name of the level.</param>
        /// <param name="columns">The names of the columns; empty for all of the level and of the levels above.</param>
        /// <param name="unit">The key of the one row to write; null for all.</param>
        public string ToCsv(string level, ValueList<string> columns = default, string? unit = null)
        {
            ArgumentNullException.ThrowIfNull(board);
            ArgumentNullException.ThrowIfNull(level);
            var table = board.Table(level, columns.IsEmpty ? ColumnsOf(board, level) : columns);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            using var writer = CsvWriter.Create(text);
            writer.WriteField(CellText.Quoted(level));
            foreach (var column in table.Columns)
                writer.WriteField(CellText.Quoted(column));
            writer.EndRecord();
            foreach (var row in table.Rows.Where(r => unit is null || r.Key == unit))
            {
                writer.WriteField(CellText.Quoted(row.Key));
                foreach (var value in row.Values)
                    writer.WriteField(value.Text is null ? value.ToString() : CellText.Quoted(value.Text));
                writer.EndRecord();
            }
            writer.Flush();
            return text.ToString();
        }
    }

    private static ValueList<string> ColumnsOf(Scoreboard board, string level)
        => board.LevelsAbove(level).Prepend(level).SelectMany(l => board.ColumnsOf(l)).ToValueList();
}
