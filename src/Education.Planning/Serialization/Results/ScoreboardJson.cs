using System.Text.Json;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Scoreboards as JSON: a result for other programs to read, not to be read back.</summary>
public static class ScoreboardJson
{
    extension(Scoreboard board)
    {
        /// <summary>The scoreboard as a JSON document of kind <c>scoreboard</c>: for each level its rows with the columns that the scheme publishes, then their summaries over every level above.</summary>
        /// <remarks>
        /// A number, a flag and a text stand as JSON has them, a date as an ISO date; a value that is not there is an object of <c>state</c> and, where the engine decided so, <c>reason</c>.
        /// A quotient that does not end has 28 digits. Two-space indentation, lines end with LF.
        /// </remarks>
        public string ToJson()
        {
            Guard.Against.Null(board);
            return ResultJson.Document("scoreboard", json => Content(json, board));
        }
    }

    private static void Content(Utf8JsonWriter json, Scoreboard board)
    {
        json.Text("scheme", board.Scheme.Key?.Text);
        json.Text("name", board.Scheme.Name);
        json.WriteString("asOf", ResultJson.Day(board.AsOf));
        json.List("levels", board.Levels, level =>
        {
            var table = board.Table(level, board.PublishedColumnsOf(level).Distinct().ToValueList());
            var above = board.LevelsAbove(level);
            json.WriteString("level", level);
            json.Texts("columns", table.Columns);
            json.List("rows", table.Rows, row => Row(json, board, table, row, above));
            json.List("summaries", table.Columns.SelectMany(column => above.SelectMany(to => board.RollUp(column, to))), summary => Summary(json, summary, board));
        });
        json.Diagnostics("diagnostics", board.Diagnostics);
    }

    private static void Row(Utf8JsonWriter json, Scoreboard board, ScoreboardTable table, ScoreboardRow row, ValueList<string> above)
    {
        json.WriteString("key", row.Key);
        json.WriteStartObject("in");
        foreach (var level in above.Where(level => level != Level.All))
            json.Text(level, board.RowAbove(table.Level, row.Key, level));
        json.WriteEndObject();
        json.WriteStartObject("values");
        for (var i = 0; i < table.Columns.Count; i++)
            json.Result(table.Columns[i], row.Values[i]);
        json.WriteEndObject();
    }

    private static void Summary(Utf8JsonWriter json, ColumnSummary summary, Scoreboard board)
    {
        json.WriteString("column", summary.Column);
        json.WriteString("row", summary.Row);
        json.WriteNumber("rows", summary.Rows);
        json.WriteNumber("present", summary.Present);
        json.Number("sum", summary.Sum);
        json.Number("mean", summary.Mean);
        json.Result("lowest", summary.Lowest);
        json.Result("highest", summary.Highest);
        json.List("distribution", summary.Distribution, count =>
        {
            json.Result("value", count.Value);
            json.WriteNumber("count", count.Count);
        });
    }
}
