using System.Globalization;
using Education.Planning.Reporting;
using Education.Planning.Responsibility;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Responsibility matrices as text, Markdown, CSV and HTML.</summary>
public static class MatrixReport
{
    extension(ResponsibilityMatrix matrix)
    {
        /// <summary>The matrix as plain text: a row for each group, item and statement, a numbered column for each party, and what the numbers stand for.</summary>
        /// <remarks>What is taken from an item around the row stands in brackets.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="notation">How roles are written.</param>
        /// <exception cref="ArgumentOutOfRangeException">The notation is undefined.</exception>
        public string ToText(string language = Languages.English, MatrixNotation notation = MatrixNotation.Words) => TextLayout.Render(Document(matrix, language, notation, numbered: true));

        /// <summary>The matrix as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="notation">How roles are written.</param>
        /// <exception cref="ArgumentOutOfRangeException">The notation is undefined.</exception>
        public string ToMarkdown(string language = Languages.English, MatrixNotation notation = MatrixNotation.Words)
            => MarkdownLayout.Render(Document(matrix, language, notation, numbered: true));

        /// <summary>The matrix as one HTML page without script, the columns headed by the names of the parties.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="notation">How roles are written.</param>
        /// <exception cref="ArgumentOutOfRangeException">The notation is undefined.</exception>
        public string ToHtml(string language = Languages.English, MatrixNotation notation = MatrixNotation.Words)
            => HtmlLayout.Render(Document(matrix, language, notation, numbered: false), language);

        /// <summary>The matrix as CSV (RFC 4180, lines end with CRLF): path, label, name, then a column for each party, headed by its name.</summary>
        /// <remarks>A text that a spreadsheet would take for a formula gets a single quote before it.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="notation">How roles are written.</param>
        /// <exception cref="ArgumentOutOfRangeException">The notation is undefined.</exception>
        public string ToCsv(string language = Languages.English, MatrixNotation notation = MatrixNotation.Words)
        {
            Guard.Against.Null(matrix);
            Guard.Against.UndefinedEnum(notation);
            var words = ResponsibilityWords.In(Guard.Against.Null(language));
            return CsvLayout.Render(Table(
                matrix, words, notation, PartyColumns(matrix, new PartyWords(matrix.Plan, language).Of), [words.Place, words.Label, words.Row],
                row => [row.Path.Text, row.Label ?? "", row.Name.In(language)]));
        }
    }

    private static ReportDocument Document(ResponsibilityMatrix matrix, string language, MatrixNotation notation, bool numbered)
    {
        Guard.Against.Null(matrix);
        Guard.Against.UndefinedEnum(notation);
        var words = ResponsibilityWords.In(Guard.Against.Null(language));
        var names = new PartyWords(matrix.Plan, language);
        var number = matrix.Parties.Select((party, i) => (party, Number: (i + 1).ToString(CultureInfo.InvariantCulture))).ToDictionary(pair => pair.party, pair => pair.Number);
        var table = Table(matrix, words, notation, PartyColumns(matrix, party => numbered ? number[party] : names.Of(party)), [words.Row], row => [Named(row, language)]);
        var legend = numbered ? matrix.Parties.Select(party => new ReportEntry($"{number[party]} {names.Of(party)}", [])).ToValueList() : [];
        var title = matrix.Plan.Title.In(language);
        return new(
            matrix.On is { } on ? Put(words.MatrixTitleOn, title, DateWords.Day(on)) : Put(words.MatrixTitle, title),
            words.Legend,
            [new(words.PartiesHead, legend, table)]);
    }

    private static ValueList<string> PartyColumns(ResponsibilityMatrix matrix, Func<Key, string> head) => [.. matrix.Parties.Select(head)];

    private static ReportTable Table(
        ResponsibilityMatrix matrix, ResponsibilityWords words, MatrixNotation notation, ValueList<string> heads, ValueList<string> first, Func<MatrixRow, ValueList<string>> names)
        => new([.. first.Concat(heads).Select(head => new ReportColumn(head, false))], [.. matrix.Rows.Select(row => Cells(matrix, row, words, notation, names(row)))]);

    private static ValueList<string> Cells(ResponsibilityMatrix matrix, MatrixRow row, ResponsibilityWords words, MatrixNotation notation, ValueList<string> names)
    {
        var cells = row.Cells.ToDictionary(cell => cell.Party);
        return [.. names, .. matrix.Parties.Select(party => cells.TryGetValue(party, out var cell) ? Joined(cell.Parts.Select(part => words.Of(part, notation))) : "")];
    }

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0).Distinct());

    // One dash a level, so that the tree stays visible in a flat table.
    private static string Named(MatrixRow row, string language)
        => string.Concat(Enumerable.Repeat("– ", row.Depth)) + (row.Label is { } label ? $"{label} {row.Name.In(language)}" : row.Name.In(language));
}
