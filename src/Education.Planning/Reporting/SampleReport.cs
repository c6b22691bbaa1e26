using System.Globalization;
using Education.Planning.Registers;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Drawn samples as text, Markdown, CSV and HTML.</summary>
public static class SampleReport
{
    extension(DrawnSample sample)
    {
        /// <summary>The units in the order drawn, with their inspectors, and the seed.</summary>
        /// <param name="plan">The plan that names the units.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(Plan plan, string language = Languages.English) => TextLayout.Render(Document(sample, plan, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="plan">The plan that names the units.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(Plan plan, string language = Languages.English) => MarkdownLayout.Render(Document(sample, plan, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="plan">The plan that names the units.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(Plan plan, string language = Languages.English) => HtmlLayout.Render(Document(sample, plan, language), language);

        /// <summary>As CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="plan">The plan that names the units.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToCsv(Plan plan, string language = Languages.English) => CsvLayout.Render(Document(sample, plan, language).Blocks[0].Table!);
    }

    private static ReportDocument Document(DrawnSample sample, Plan plan, string language)
    {
        Guard.Against.Null(sample);
        var words = RegisterWords.In(Guard.Against.Null(language));
        var names = new PartyWords(Guard.Against.Null(plan), language);
        ReportTable table = new(
            [new(words.Place, true), new(words.Unit, false), new(words.Inspectors, false)],
            [.. sample.Units.Select((unit, i) => new ValueList<string>([Number(i + 1), names.Of(unit.Unit), string.Join("; ", unit.Inspectors.Select(names.Of))]))]);
        return new(
            Put(words.SampleTitle, sample.Inspection.Name.In(language)),
            Put(words.SampleOf, sample.Units.Count, sample.Population, sample.Inspection.Draw is { } draw ? Number(draw.Seed) : "–"),
            [new(words.Unit, [], table)]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
