using System.Globalization;
using Education.Planning.Reporting;
using Education.Planning.Responsibility;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Cascades of responsibility statements as text, Markdown and HTML.</summary>
public static class CascadeReport
{
    extension(StatementCascade cascade)
    {
        /// <summary>The cascade as plain text: layer by layer who signs with whom and how far, what the statement binds to (targets, timings), and the gaps.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(cascade, language));

        /// <summary>The cascade as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(cascade, language));

        /// <summary>The cascade as one HTML page without script.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(cascade, language), language);
    }

    private static ReportDocument Document(StatementCascade cascade, string language)
    {
        Guard.Against.Null(cascade);
        var words = ResponsibilityWords.In(Guard.Against.Null(language));
        var title = cascade.Plan.Title.In(language);
        var pairs = cascade.Layers.SelectMany(layer => layer.Pairs).ToList();
        var indicators = cascade.Plan.AllIndicators().GroupBy(placed => placed.Indicator.Key).ToDictionary(same => same.Key, same => same.First().Indicator.Name.In(language));
        var blocks = cascade.Layers.Select(layer => Layer(cascade.Plan, layer, words, indicators, language));
        if (!cascade.Gaps.IsEmpty)
            blocks = blocks.Append(new(words.Gaps, [.. cascade.Gaps.Select(gap => new ReportEntry($"{gap.Path.Text}: {gap.Message(language)}", [gap.Fix(language)]))]));
        return new(
            cascade.On is { } on ? Put(words.CascadeTitleOn, title, DateWords.Day(on)) : Put(words.CascadeTitle, title),
            Put(words.Counts, pairs.Count(pair => pair.State == SignatureState.Signed), pairs.Count),
            [.. blocks]);
    }

    private static ReportBlock Layer(Plan plan, StatementLayer layer, ResponsibilityWords words, Dictionary<Key, string> indicators, string language)
    {
        var names = new PartyWords(plan, language);
        ReportTable table = new(
            [new(words.Upper, false), new(words.Lower, false), new(words.State, false), new(words.Day, false)],
            [.. layer.Pairs.Select(pair => new ValueList<string>(
                [names.Of(pair.Upper), names.Of(pair.Lower), words.Signatures[(int)pair.State], pair.On is { } day ? DateWords.Day(day) : ""]))]);
        return new(
            Put(words.Layer, layer.Depth + 1, layer.Statement.Name.In(language)),
            [.. Signing(plan, layer.Statement, words, language), .. layer.Items.Select(item => new ReportEntry(Named(item.Item.Item, language), [.. Details(plan, item, indicators, language)]))],
            table);
    }

    private static IEnumerable<ReportEntry> Signing(Plan plan, ResponsibilityStatement statement, ResponsibilityWords words, string language)
        => statement.Timing is { } timing ? [new(Put(words.ToBeSigned, new TimingPhrase(language, new(plan, calendar: null, language)).Of(timing)), [])] : [];

    private static IEnumerable<string> Details(Plan plan, StatementItem item, Dictionary<Key, string> indicators, string language)
    {
        var rules = ReportWords.In(language);
        var quantities = new QuantityWords(language, plan.UnitNames);
        if (item.Item.Timing is { } timing)
            yield return $"[{timing}]";
        foreach (var target in item.Targets)
        {
            var name = target.Indicator is { } key ? indicators.GetValueOrDefault(key, key.Text) : target.Target.Key?.Text;
            var due = target.Target.Due is { } by ? string.Create(CultureInfo.InvariantCulture, $" [{by}]") : "";
            yield return $"{rules.Target}: {(name is null ? "" : $"{name} ")}{rules.Rule(target.Target.Rule, quantities)}{due}";
        }
    }

    private static string Named(PlanItem item, string language) => item.Label is { } label ? $"{label} {item.Name.In(language)}" : item.Name.In(language);
}
