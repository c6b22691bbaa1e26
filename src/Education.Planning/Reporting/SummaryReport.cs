using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;

namespace Education.Planning;

/// <summary>Annual summaries as text, Markdown and HTML.</summary>
public static class SummaryReport
{
    extension(AnnualSummary summary)
    {
        /// <summary>The summary as plain text: a table for each main item of the plan, with planned, actual, the year before, the change and the standing; then sums, work done, and assumptions.</summary>
        /// <remarks>Changes and growths are rounded to two digits, half away from zero; percentages change by percentage points. A forecast, a preliminary value and a part of the year are marked.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(SummaryDocument.Of(Guard.Against.Null(summary), Guard.Against.Null(language)));

        /// <summary>The summary as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(SummaryDocument.Of(Guard.Against.Null(summary), Guard.Against.Null(language)));

        /// <summary>The summary as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(SummaryDocument.Of(Guard.Against.Null(summary), Guard.Against.Null(language)), language);
    }
}
