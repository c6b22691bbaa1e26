using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Explanations of a scoreboard's value as text, Markdown and HTML.</summary>
public static class ExplanationReport
{
    // A mean over every school of a province is not to be read item by item; the data has them all.
    private const int MostItems = 50;

    extension(ValueList<StepExplanation> explanation)
    {
        /// <summary>The explanation as plain text: the asked column first, then what it reads, each with its rule, its values and what decided it.</summary>
        /// <remarks>Of a step that looked at more than 50 things, the first 50 are shown.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <example><code>board.Explain("score", "s1").ToText(Languages.SimplifiedChinese)</code></example>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(explanation, Guard.Against.Null(language)));

        /// <summary>The explanation as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(explanation, Guard.Against.Null(language)));

        /// <summary>The explanation as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(explanation, Guard.Against.Null(language)), language);
    }

    private static ReportDocument Document(ValueList<StepExplanation> explanation, string language)
    {
        if (explanation.IsEmpty)
            return new("", null, []);
        var words = ScoreboardWords.In(language);
        var asked = explanation[^1];
        var blocks = explanation.Reverse().Where(step => step.Rule is not null).Select(step => Block(step, asked, words, language)).ToList();
        var given = explanation.Where(step => step.Rule is null).Select(step => Given(step, asked, words, language)).ToValueList();
        return new(Put(words.Of, asked.Column, RowOf(asked, words)), null, (given.IsEmpty ? blocks : blocks.Append(new(words.Observed, given))).ToValueList());
    }

    private static ReportEntry Given(StepExplanation step, StepExplanation asked, ScoreboardWords words, string language)
    {
        ValueList<string> source = step.Source is null ? [] : [Put(words.Source, step.Source.In(language))];
        return new($"{NameOf(step, asked, words)} = {ResultOf(step, language)}", step.Decided is null ? source : source.Prepend(step.Decided.In(language)).ToValueList());
    }

    private static ReportBlock Block(StepExplanation step, StepExplanation asked, ScoreboardWords words, string language)
    {
        var head = step.Decided?.In(language) ?? step.InPlace ?? step.Rule!;
        var details = new List<string>();
        if (step.Rule != head)
            details.Add(Put(words.Rule, step.Rule!));
        if (step.InPlace is not null && step.InPlace != step.Result && step.InPlace != head)
            details.Add(Put(words.InPlace, step.InPlace));
        if (step.Before is not null && ResultWords.Of(step.Before, language) != step.InPlace)
            details.Add(Put(words.Before, ResultWords.Of(step.Before, language)));
        if (step.Remainder is { } remainder and not 0)
            details.Add(Put(words.Remainder, ResultWords.Of(remainder)));
        if (step.Source is not null)
            details.Add(Put(words.Source, step.Source.In(language)));
        details.AddRange(step.Items.Take(MostItems).Select(item => Line(item, words, language)));
        if (step.Items.Count > MostItems)
            details.Add(Put(words.More, step.Items.Count - MostItems));
        return new($"{NameOf(step, asked, words)} = {ResultOf(step, language)}", [new(head, details.ToValueList())]);
    }

    private static string Line(ExplainedItem item, ScoreboardWords words, string language)
    {
        var parts = new List<string>();
        if (item.Value is not null && item.Standing is not (ItemStanding.Holds or ItemStanding.Fails or ItemStanding.Open))
            parts.Add(Value(item, language));
        if (item.Gives is not null && item.Gives != item.Name)
            parts.Add($"→ {item.Gives}");
        if (words.Standing(item.Standing) is { Length: > 0 } standing)
            parts.Add(standing);
        if (item.Because is not null && !parts.Contains(item.Because.In(language)))
            parts.Add(item.Because.In(language));
        if (item.Distance is { } distance and not 0)
            parts.Add(Put(words.Distance, ResultWords.Of(distance)));
        if (item.Remainder is { } remainder and not 0)
            parts.Add(Put(words.RoundingOfPart, ResultWords.Of(remainder)));
        if (item.VarianceShare is { } share)
            parts.Add(Put(words.VarianceShare, ResultWords.Of(decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero))));
        return Put(words.Item, item.Name, string.Join(words.Separator, parts));
    }

    private static string Value(ExplainedItem item, string language)
    {
        var value = ResultWords.Of(item.Value!, language);
        return item is { Contribution: { } contribution, EffectiveWeight: { } weight and not 1 } ? $"{value} × {ResultWords.Of(weight)} = {ResultWords.Of(contribution)}" : value;
    }

    // A number that does not end is cut off where the engine cuts it; a label needs no quotes.
    private static string ResultOf(StepExplanation step, string language) => step.Value.Number is null ? ResultWords.Of(step.Value, language) : step.Result;

    private static string NameOf(StepExplanation step, StepExplanation asked, ScoreboardWords words)
        => step.Level == asked.Level && step.Row == asked.Row ? step.Column : Put(words.Of, step.Column, RowOf(step, words));

    private static string RowOf(StepExplanation step, ScoreboardWords words) => step.Level == Level.All ? words.Whole : step.Row;
}
