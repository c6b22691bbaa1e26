using Education.Planning.Reporting;
using Education.Planning.Revisions;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>What is carried over from the plan before as text, Markdown, CSV and HTML.</summary>
public static class CarryOverReport
{
    extension(CarryOver carried)
    {
        /// <summary>A line for each item with a past: whether it goes on, begins or is a further round, its edition, and what it was in the plan before; then what was dropped, as plain text.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(carried, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(carried, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(carried, language), language);

        /// <summary>The table as CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToCsv(string language = Languages.English) => CsvLayout.Render(Document(carried, language).Blocks[0].Table!);
    }

    private static ReportDocument Document(CarryOver carried, string language)
    {
        Guard.Against.Null(carried);
        var words = RevisionWords.In(Guard.Against.Null(language));
        ReportTable table = new(
            [new(words.Item, false), new(words.Origin, false), new(words.Edition, true), new(words.Before, false)],
            [.. carried.Items.Select(item => new ValueList<string>(
                [
                    RevisionWords.NameOf(item.Item, language), words.Of(item), item.Item.Item.Edition?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                    string.Join(words.Comma, item.From.Select(from => RevisionWords.NameOf(from, language))),
                ]))]);
        ValueList<ReportEntry> dropped = [.. carried.Dropped.Select(item => new ReportEntry(RevisionWords.NameOf(item, language), []))];
        return new(
            Put(words.CarryOverTitle, carried.Plan.Title.In(language)),
            carried.Previous is { } previous ? previous.Title.In(language) : words.OtherNotAtHand,
            dropped.IsEmpty ? [new(words.WithAPast, [], table)] : [new(words.WithAPast, [], table), new(words.Dropped, dropped)]);
    }
}
