using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Scoreboards as text, Markdown and HTML.</summary>
public static class ScoreboardReport
{
    extension(Scoreboard board)
    {
        /// <summary>The scoreboard as plain text: a table for each level with the columns that the scheme publishes, and under it how many rows have each label and each flag.</summary>
        /// <remarks>Numbers are shown to six places, longer ones cut off with <c>…</c>; nothing is rounded that the scheme does not round.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="unit">The key of one unit, to show its row and the rows above in which it lies; null for all.</param>
        public string ToText(string language = Languages.English, string? unit = null) => TextLayout.Render(Document(board, Guard.Against.Null(language), unit));

        /// <summary>The scoreboard as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="unit">The key of one unit, to show its row and the rows above in which it lies; null for all.</param>
        public string ToMarkdown(string language = Languages.English, string? unit = null) => MarkdownLayout.Render(Document(board, Guard.Against.Null(language), unit));

        /// <summary>The scoreboard as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="unit">One unit: its row alone; null for all.</param>
        public string ToHtml(string language = Languages.English, string? unit = null) => HtmlLayout.Render(Document(board, Guard.Against.Null(language), unit), language);
    }

    private static ReportDocument Document(Scoreboard board, string language, string? unit)
    {
        Guard.Against.Null(board);
        var words = ScoreboardWords.In(language);
        var blocks = board.Levels.Select(level => Block(board, Narrowed(board, board.Table(level), unit), words, language, counts: unit is null)).Where(block => !block.Table!.Columns.IsEmpty && (unit is null || !block.Table.Rows.IsEmpty));
        return new(Put(words.Title, board.Scheme.Name.In(language), DateWords.Day(board.AsOf)), null, blocks.ToValueList());
    }

    /// <summary>The rows of a unit, and those in which a row of that key on another level lies.</summary>
    private static ScoreboardTable Narrowed(Scoreboard board, ScoreboardTable table, string? unit)
    {
        if (unit is null)
            return table;
        var keys = board.Scheme.Levels.Select(l => l.Name).Append(Level.All).Distinct().Select(level => board.RowAbove(level, unit, table.Level)).ToHashSet(StringComparer.Ordinal);
        return table with { Rows = table.Rows.Where(r => keys.Contains(r.Key)).ToValueList() };
    }

    private static ReportBlock Block(Scoreboard board, ScoreboardTable table, ScoreboardWords words, string language, bool counts)
    {
        var isWhole = table.Level == Level.All;
        if (table.Columns.IsEmpty)
            return new("", [], new([], []));
        var columns = table.Columns.Select((name, i) => new ReportColumn(name, table.Rows.Any(r => r.Values[i].Number is not null)));
        var rows = table.Rows.Select(row => row.Values.Select(v => ResultWords.Of(v, language)));
        var distributions = isWhole || !counts ? [] : table.Columns.SelectMany(column => Distribution(board, column, words, language)).ToValueList();
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
}
