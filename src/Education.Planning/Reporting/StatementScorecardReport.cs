using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Outcomes by responsibility statement as text, Markdown and HTML.</summary>
public static class StatementScorecardReport
{
    extension(StatementScorecard card)
    {
        /// <summary>As plain text: statement by statement how its targets stand and why, then pair by pair how many of them are met, missed or open.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(card, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(card, language));

        /// <summary>As one HTML page without script.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(card, language), language);
    }

    private static ReportDocument Document(StatementScorecard card, string language)
    {
        Guard.Against.Null(card);
        var words = ResponsibilityWords.In(Guard.Against.Null(language));
        var pairs = card.Statements.SelectMany(statement => statement.Pairs).ToList();
        return new(
            Put(words.StatementsTitle, card.Cascade.Plan.Title.In(language), DateWords.Day(card.Scorecard.AsOf)),
            Put(words.Counts, pairs.Count(pair => pair.Pair.State == SignatureState.Signed), pairs.Count),
            [.. card.Statements.Select(statement => Block(card, statement, words, language))]);
    }

    private static ReportBlock Block(StatementScorecard card, StatementResult statement, ResponsibilityWords words, string language)
    {
        var names = new PartyWords(card.Cascade.Plan, language);
        var results = ReportWords.In(language);
        string Word(TargetOutcome outcome) => results.OutcomeWord(outcome, MissKind.None);
        ReportTable table = new(
            [
                new(words.Upper, false), new(words.Lower, false), new(words.State, false),
                new(Word(TargetOutcome.Met), true), new(words.Missed, true), new(words.Open, true), new(words.MissedTargets, false),
            ],
            [.. statement.Pairs.Select(pair => Row(pair, names, words, results, language))]);
        return new(Put(words.Layer, statement.Layer.Depth + 1, statement.Layer.Statement.Name.In(language)), [.. statement.Results.Select(result => Entry(result, results, language))], table);
    }

    private static ReportEntry Entry(TargetResult result, ReportWords words, string language)
        => new($"{result.Name.In(language)}: {words.OutcomeWord(result.Outcome, result.Miss)}", [result.Explanation.ToText(language)]);

    private static ValueList<string> Row(PairResult pair, PartyWords names, ResponsibilityWords words, ReportWords results, string language)
    {
        int met = pair.CountOf(TargetOutcome.Met), missed = pair.CountOf(TargetOutcome.Missed);
        var missing = pair.Results.Where(result => result.Outcome == TargetOutcome.Missed).Select(result => result.Result.Name.In(language)).Distinct();
        return
        [
            names.Of(pair.Pair.Upper), names.Of(pair.Pair.Lower), words.Signatures[(int)pair.Pair.State],
            Number(met), Number(missed), Number(pair.Results.Count - met - missed), string.Join(results.Comma, missing),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
