using Education.Planning.Reporting;
using Education.Planning.Revisions;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Coverage of the tasks of other plans as text, Markdown, CSV and HTML.</summary>
public static class CoverageReport
{
    extension(TaskCoverage coverage)
    {
        /// <summary>A line for each task: what it is, who carries it out, who answers for that; then what nobody takes up, as plain text.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(coverage, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(coverage, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(coverage, language), language);

        /// <summary>The table as CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToCsv(string language = Languages.English) => CsvLayout.Render(Document(coverage, language).Blocks[0].Table!);
    }

    private static ReportDocument Document(TaskCoverage coverage, string language)
    {
        Guard.Against.Null(coverage);
        var words = RevisionWords.In(Guard.Against.Null(language));
        var names = new PartyWords(coverage.Plan, language);
        ReportTable table = new(
            [new(words.Task, false), new(words.TakenUpBy, false), new(words.Answering, false)],
            [.. coverage.Tasks.SelectMany(task => task.TakenUpBy.IsEmpty
                ? [new ValueList<string>([RevisionWords.NameOf(task, language), words.Nobody, ""])]
                : task.TakenUpBy.Select(taker => new ValueList<string>([RevisionWords.NameOf(task, language), RevisionWords.NameOf(taker, language), AnswerOf(coverage.Plan, taker, names, words)])))]);
        ValueList<ReportEntry> open = [.. coverage.Tasks.Where(task => task.TakenUpBy.IsEmpty).Select(task => new ReportEntry(RevisionWords.NameOf(task, language), []))];
        var title = Put(words.CoverageTitle, coverage.Plan.Title.In(language), coverage.Reference.Title.In(language));
        var summary = coverage.Other is null ? words.OtherNotAtHand : Put(words.Covered, coverage.Tasks.Count - open.Count, coverage.Tasks.Count);
        return new(title, summary, open.IsEmpty ? [new(words.Tasks, [], table)] : [new(words.Tasks, [], table), new(words.NotTakenUp, open)]);
    }

    private static string AnswerOf(Plan plan, PlacedItem taker, PartyWords names, RevisionWords words)
        => plan.AnswerFor(taker.Item.Key) is { } answer ? string.Join(words.Comma, answer.Parties.Select(names.Of)) : words.Nobody;
}
