using Education.Planning.Reporting;

namespace Education.Planning;

/// <summary>Plans as documents that people read: text, Markdown and HTML.</summary>
public static class PlanReport
{
    extension(Plan plan)
    {
        /// <summary>The plan as plain text, under its printed headings: every item with its label, parties, time and targets; then what stands under no heading, risks, budget and entitlements.</summary>
        /// <remarks>A time is shown in the author's words with its canonical text in brackets. Nothing is resolved or judged; the registry of parties is left out.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(PlanDocument.Of(Guard.Against.Null(plan), Guard.Against.Null(language)));

        /// <summary>The plan as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(PlanDocument.Of(Guard.Against.Null(plan), Guard.Against.Null(language)));

        /// <summary>The plan as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(PlanDocument.Of(Guard.Against.Null(plan), Guard.Against.Null(language)), language);
    }
}
