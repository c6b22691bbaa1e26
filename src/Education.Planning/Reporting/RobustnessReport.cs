using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>How far results move, as text, Markdown and HTML.</summary>
public static class RobustnessReport
{
    extension(RobustnessResult result)
    {
        /// <summary>The units with their value as it is, the lowest and the highest of all runs, the ends of nine runs in ten, how often the value stays, and the value in each alternative.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(result, Guard.Against.Null(language)));

        /// <summary>The same as Markdown.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(result, Guard.Against.Null(language)));

        /// <summary>The same as an HTML page of its own.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(result, Guard.Against.Null(language)), language);
    }

    private static ReportDocument Document(RobustnessResult result, string language)
    {
        var words = RobustnessWords.In(language);
        var varied = Guard.Against.Null(result).Perturbation;
        var columns = new[] { words.Value, words.Lowest, words.Highest, words.MostRuns, words.Kept }.Concat(varied.Alternatives.Select(a => a.Name)).Select(name => new ReportColumn(name, HoldsNumbers: true));
        var rows = result.Units.Select(unit => (ValueList<string>)
        [
            unit.Row, Text(unit.Value), Text(unit.Lowest), Text(unit.Highest), unit.Low is null ? "" : $"{Text(unit.Low)} – {Text(unit.High)}", Text(decimal.Round(100 * unit.Kept, 1)),
            .. unit.ByAlternative.Select(a => Text(a.Value)),
        ]);
        return new(
            Put(words.Title, result.Scheme.In(language), varied.Column),
            Put(words.Summary, string.Join(words.Separator, varied.Weights), Text(100 * varied.Spread), varied.Draws, varied.Seed, varied.Alternatives.Count),
            [new(Put(words.Level, result.Level, result.Units.Count), [], new(columns.Prepend(new(result.Level, HoldsNumbers: false)).ToValueList(), rows.ToValueList()))]);
    }

    private static string Text(decimal? number) => number is { } value ? value.ToString("0.######", CultureInfo.InvariantCulture) : "";
}
