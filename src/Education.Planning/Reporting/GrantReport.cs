using Education.Planning.Registers;
using Education.Planning.Reporting;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>What was granted as text, Markdown, CSV and HTML.</summary>
public static class GrantReport
{
    extension(GrantList list)
    {
        /// <summary>A line for each grant: what, to whom, by whom, when, until when, how it stands; then of each party what is on record since, as plain text.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToText(string language = Languages.English, Plan? plan = null) => TextLayout.Render(Document(list, plan, language));

        /// <summary>As Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToMarkdown(string language = Languages.English, Plan? plan = null) => MarkdownLayout.Render(Document(list, plan, language));

        /// <summary>As one HTML page without script, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToHtml(string language = Languages.English, Plan? plan = null) => HtmlLayout.Render(Document(list, plan, language), language);

        /// <summary>The table as CSV (RFC 4180, lines end with CRLF). A text that a spreadsheet would take for a formula gets a single quote before it.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="plan">The plan that names the parties; null to write their keys.</param>
        public string ToCsv(string language = Languages.English, Plan? plan = null) => CsvLayout.Render(Document(list, plan, language).Blocks[0].Table!);
    }

    private static ReportDocument Document(GrantList list, Plan? plan, string language)
    {
        Guard.Against.Null(list);
        var words = RegisterWords.In(Guard.Against.Null(language));
        var names = plan is null ? null : new PartyWords(plan, language);
        string NameOf(Key? party) => party is null ? "" : names?.Of(party) ?? party.Text;
        string[] heads = [words.What, words.To, words.By, words.On, words.ValidUntil, words.Condition];
        ReportTable table = new(
            [.. heads.Select(head => new ReportColumn(head, false))],
            [.. list.Grants.Select(grant => new ValueList<string>(
                [
                    grant.Standing.Case.Name.In(language), NameOf(grant.To), NameOf(grant.By), DateWords.Day(grant.On),
                    grant.Standing.Case.ValidUntil is { } until ? DateWords.Day(until) : "", StateOf(list, grant.Standing, words, language),
                ]))]);
        ValueList<ReportEntry> since = [.. list.Grants.Where(grant => !grant.Since.IsEmpty).Select(grant => new ReportEntry(
            Put(words.SinceThen, NameOf(grant.To), grant.Standing.Case.Name.In(language), DateWords.Day(grant.On)),
            [.. grant.Since.Select(later => $"{DateWords.Day(later.Case.Opened)} {later.Case.Name.In(language)}: {StateOf(list, later, words, language)}")]))];
        var heading = list.Register.Kinds.FirstOrDefault(kind => kind.Key == list.Kind)?.Name.In(language) ?? list.Kind.Text;
        return new(
            Put(words.GrantTitle, list.Register.Name.In(language), DateWords.Day(list.AsOf)),
            null,
            since.IsEmpty ? [new(heading, [], table)] : [new(heading, [], table), new(words.OnRecordSince, since)]);
    }

    private static string StateOf(GrantList list, CaseStanding standing, RegisterWords words, string language)
        => standing.Condition == CaseCondition.Expired || standing.State is not { } state
            ? words.Of(standing.Condition)
            : list.Register.Kinds.FirstOrDefault(kind => kind.Key == standing.Case.Kind)?.States.FirstOrDefault(one => one.Key == state)?.Name.In(language) ?? state.Text;
}
