using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Scoreboards as rows for <see cref="PlanningJson.WriteLinesAsync{T}(IEnumerable{T}, Stream, CancellationToken)"/>.</summary>
public static class ScoreboardLines
{
    extension(Scoreboard board)
    {
        /// <summary>Every row of every level with the columns that the scheme publishes, made one by one while they are asked for.</summary>
        /// <example><c>await PlanningJson.WriteLinesAsync(board.ToLines(), stream);</c></example>
        public IEnumerable<ScoreboardLine> ToLines() => Guard.Against.Null(board).Levels.SelectMany(level => LinesOf(board, level));
    }

    private static IEnumerable<ScoreboardLine> LinesOf(Scoreboard board, string level)
    {
        var table = board.Table(level, board.PublishedColumnsOf(level).Distinct().ToValueList());
        var above = board.LevelsAbove(level).Where(other => other != Level.All).ToValueList();
        return table.Rows.Select(row => new ScoreboardLine
        {
            Level = level,
            Key = row.Key,
            In = above.Select(other => (Level: other, Row: board.RowAbove(level, row.Key, other))).Where(place => place.Row is not null)
                .Select(place => new ScoreboardPlace(place.Level, place.Row!)).ToValueList(),
            Values = table.Columns.Select((column, i) => new ScoreboardValue(column, row.Values[i])).ToValueList(),
        });
    }
}
