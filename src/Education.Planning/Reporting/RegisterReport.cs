using Education.Planning.Registers;
using Education.Planning.Reporting;

namespace Education.Planning;

/// <summary>Registers as text, Markdown, CSV and HTML.</summary>
public static class RegisterReport
{
    extension(RegisterStanding standing)
    {
        /// <summary>Counts of each kind, then what is late, expired and open, each with who answers for it; training; with the plan, which records are missing.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToText(string language = Languages.English, Plan? plan = null) => TextLayout.Render(RegisterDocument.Of(standing, plan, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToMarkdown(string language = Languages.English, Plan? plan = null) => MarkdownLayout.Render(RegisterDocument.Of(standing, plan, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToHtml(string language = Languages.English, Plan? plan = null) => HtmlLayout.Render(RegisterDocument.Of(standing, plan, language), language);

        /// <summary>The cases, one a line, as CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToCsv(string language = Languages.English, Plan? plan = null) => CsvLayout.Render(RegisterDocument.CasesOf(standing, plan, language));
    }
}
