using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Scorecards as text, Markdown and HTML.</summary>
public static class ScorecardReport
{
    extension(Scorecard card)
    {
        /// <summary>The scorecard as plain text: each target with its outcome and the reason for it, in the order of the plan.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(card, Guard.Against.Null(language)));

        /// <summary>The scorecard as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(card, Guard.Against.Null(language)));

        /// <summary>The scorecard as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(card, Guard.Against.Null(language)), language);
    }

    private static ReportDocument Document(Scorecard card, string language)
    {
        Guard.Against.Null(card);
        var words = ReportWords.In(language);
        var blocks = card.Results.Select(result => Block(result, words, new(language, card.UnitNames)));
        if (!card.Assumptions.IsEmpty)
            blocks = blocks.Append(new(words.Assumptions, card.Assumptions.Select(a => new ReportEntry(a.Text.In(language), [])).ToValueList()));
        return new(Put(words.ScorecardTitle, card.Title?.In(language) ?? card.Plan.Text, DateWords.Day(card.AsOf)), Counts(card, words), blocks.ToValueList());
    }

    private static string Counts(Scorecard card, ReportWords words)
        => string.Join(words.Comma, card.Results
            .GroupBy(r => (r.Outcome, r.Miss))
            .OrderBy(g => Order(g.Key.Outcome)).ThenBy(g => g.Key.Miss)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {words.OutcomeWord(g.Key.Outcome, g.Key.Miss)}")));

    // What has no target is counted last.
    private static int Order(TargetOutcome outcome) => outcome == TargetOutcome.NoTarget ? int.MaxValue : (int)outcome;

    private static ReportBlock Block(TargetResult result, ReportWords words, QuantityWords quantities)
    {
        var details = new List<string>();
        if (result.Rule is { } rule)
            details.Add($"{words.Target}: {words.Rule(LevelWords.In(rule, result.Levels, quantities.Language), quantities)}{(result.Due is { } due ? $" ({words.Due} {DateWords.Day(due)})" : "")}");
        if (result.Observation is { } observation)
            details.Add($"{words.Value}: {Value(observation.Value, result.Levels, quantities)} ({DateWords.Day(observation.At)})");
        foreach (var unit in result.Units.Where(u => u.Outcome != TargetOutcome.Met))
            details.Add(Put(words.Units, unit.Name?.In(quantities.Language) ?? unit.Organization.Text, words.OutcomeWord(unit.Outcome, result.Miss)));
        return new(result.Name.In(quantities.Language), [new(result.Explanation.ToText(quantities.Language), details.ToValueList())]);
    }

    private static string Value(ObservedValue value, ValueList<LocalizedText> levels, QuantityWords quantities)
        => value switch
        {
            ObservedValue.Amount amount => quantities.Of(amount.Quantity),
            ObservedValue.Flag { Holds: var holds } => (holds ? Phrases.Yes : Phrases.No).In(quantities.Language),
            ObservedValue.Level level => LevelWords.Of(level.Label, levels, quantities.Language),
            _ => value.ToString(),
        };
}
