using System.Globalization;
using Education.Planning.Registers;
using Education.Planning.Reporting;
using NodaTime;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Trends of a register as text, Markdown, CSV and HTML.</summary>
public static class TrendReport
{
    extension(CaseTrend trend)
    {
        /// <summary>A row for each party and a column for each period, with the change against the period before; then what is missing or not closed, which for an index is not published, as plain text.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToText(string language = Languages.English, Plan? plan = null) => TextLayout.Render(Document(trend, plan, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToMarkdown(string language = Languages.English, Plan? plan = null) => MarkdownLayout.Render(Document(trend, plan, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToHtml(string language = Languages.English, Plan? plan = null) => HtmlLayout.Render(Document(trend, plan, language), language);

        /// <summary>The table as CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToCsv(string language = Languages.English, Plan? plan = null) => CsvLayout.Render(Document(trend, plan, language).Blocks[0].Table!);
    }

    private static ReportDocument Document(CaseTrend trend, Plan? plan, string language)
    {
        Guard.Against.Null(trend);
        var words = RegisterWords.In(Guard.Against.Null(language));
        var names = plan is null ? null : new PartyWords(plan, language);
        var quantities = new QuantityWords(language, plan?.UnitNames ?? []);
        string NameOf(TrendRow row) => row.Subject is { } subject ? names?.Of(subject) ?? subject.Text : words.All;
        var kind = trend.Register.Kinds.FirstOrDefault(one => one.Key == trend.Kind);
        ReportTable table = new(
            [new(words.Subject, false), .. trend.Periods.Select(period => new ReportColumn(Label(period, language), true))],
            [.. trend.Rows.Select(row => new ValueList<string>([NameOf(row), .. row.Points.Select(point => Cell(point, words, quantities))]))]);
        ValueList<ReportEntry> open = [.. trend.Rows.SelectMany(row => trend.Periods.Zip(row.Points).Where(pair => pair.Second is { Standing: not null, ClosedOn: null })
            .Select(pair => new ReportEntry(Put(words.StandsAt, NameOf(row), Label(pair.First, language), StateOf(kind, pair.Second.Standing!, words, language)), [])))];
        var named = kind?.Name.In(language) ?? trend.Kind.Text;
        return new(
            Put(words.TrendTitle, trend.Register.Name.In(language), DateWords.Day(trend.AsOf)),
            null,
            open.IsEmpty ? [new(Put(words.TrendOf, named, trend.Amount), [], table)] : [new(Put(words.TrendOf, named, trend.Amount), [], table), new(words.OpenCases, open)]);
    }

    private static string StateOf(CaseKind? kind, CaseStanding standing, RegisterWords words, string language)
        => kind?.States.FirstOrDefault(state => state.Key == standing.State)?.Name.In(language) ?? words.Of(standing.Condition);

    private static string Cell(TrendPoint point, RegisterWords words, QuantityWords quantities)
    {
        if (point.Value is not { } value)
            return words.NotKnown;
        return point.Change is { } change ? string.Create(CultureInfo.InvariantCulture, $"{quantities.Of(value)} ({(change > 0 ? "+" : "")}{ResultWords.Of(change)})") : quantities.Of(value);
    }

    private static string Label(DateInterval period, string language)
        => period.Start is { Month: 1, Day: 1 } && period.End is { Month: 12, Day: 31 } && period.Start.Year == period.End.Year
            ? period.Start.Year.ToString(CultureInfo.InvariantCulture)
            : DateWords.In(language).Window(period.Start, period.End);
}
