using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;

namespace Education.Planning;

/// <summary>Scoreboards and explanations as text and Markdown.</summary>
public static class ScoreboardReport
{
    extension(Scoreboard board)
    {
        /// <summary>The scoreboard as plain text: a table for each level with the columns that the scheme publishes, and under it how many rows have each label and each flag.</summary>
        /// <remarks>Numbers are shown to six places, longer ones cut off with <c>…</c>; nothing is rounded that the scheme does not round.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(board, Guard.Against.Null(language)));

        /// <summary>The scoreboard as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(board, Guard.Against.Null(language)));
    }

    private static ReportDocument Document(Scoreboard board, string language)
    {
        Guard.Against.Null(board);
        var words = ScoreboardWords.In(language);
        var blocks = board.Levels.Select(level => Block(board, board.Table(level), words, language)).Where(block => !block.Table!.Columns.IsEmpty);
        return new(Put(words.Title, board.Scheme.Name.In(language), DateWords.Day(board.AsOf)), null, blocks.ToValueList());
    }

    private static ReportBlock Block(Scoreboard board, ScoreboardTable table, ScoreboardWords words, string language)
    {
        var isWhole = table.Level == Level.All;
        if (table.Columns.IsEmpty)
            return new("", [], new([], []));
        var columns = table.Columns.Select((name, i) => new ReportColumn(name, table.Rows.Any(r => r.Values[i].Number is not null)));
        var rows = table.Rows.Select(row => row.Values.Select(v => ResultWords.Of(v, language)));
        var distributions = isWhole ? [] : table.Columns.SelectMany(column => Distribution(board, column, words, language)).ToValueList();
        return isWhole
            ? new(words.Whole, [], new(columns.ToValueList(), rows.Select(r => r.ToValueList()).ToValueList()))
            : new(Put(words.Level, table.Level, table.Rows.Count), distributions, new(columns.Prepend(new(table.Level, HoldsNumbers: false)).ToValueList(), rows.Zip(table.Rows, (values, row) => values.Prepend(row.Key).ToValueList()).ToValueList()));
    }

    /// <summary>One line for a column of labels or flags; none for others.</summary>
    private static IEnumerable<ReportEntry> Distribution(Scoreboard board, string column, ScoreboardWords words, string language)
    {
        if (board.IsCounted(column) && board.RollUp(column) is [var whole])
            yield return new(Put(words.Distribution, column, string.Join(words.Separator, whole.Distribution.Where(d => d.Count > 0).Select(d => $"{ResultWords.Of(d.Value, language)} {Put("{0}", d.Count)}"))), []);
    }

    private static string Put(string pattern, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, pattern, arguments);
}
