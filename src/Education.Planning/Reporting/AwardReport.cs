using Education.Planning.Evaluation;
using Education.Planning.Reporting;

namespace Education.Planning;

/// <summary>Awards as text, Markdown and HTML.</summary>
public static class AwardReport
{
    extension(AwardBoard board)
    {
        /// <summary>The award as plain text: its stages on dates; for each line the places of each unit, who is proposed and given, where the places bound and the tie was; then everybody else with the reason.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(AwardDocument.Of(Guard.Against.Null(board), Guard.Against.Null(language)));

        /// <summary>The award as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(AwardDocument.Of(Guard.Against.Null(board), Guard.Against.Null(language)));

        /// <summary>The award as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(AwardDocument.Of(Guard.Against.Null(board), Guard.Against.Null(language)), language);
    }
}
