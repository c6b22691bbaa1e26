using System.Globalization;
using Education.Planning.Reporting;
using Education.Planning.Scheduling;

namespace Education.Planning;

/// <summary>Joint agendas as text, Markdown and HTML.</summary>
public static class JointAgendaReport
{
    extension(JointAgenda agenda)
    {
        /// <summary>The joint agenda as plain text, month by month or party by party; each entry names its plan.</summary>
        /// <param name="title">What the agenda is of, such as the county and the year.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">By month or by party.</param>
        /// <exception cref="ArgumentException">The title is empty, or the grouping is neither.</exception>
        public string ToText(string title, string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month)
            => TextLayout.Render(Document(agenda, title, language, by));

        /// <summary>The joint agenda as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="title">What the agenda is of, such as the county and the year.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">By month or by party.</param>
        /// <exception cref="ArgumentException">The title is empty, or the grouping is neither.</exception>
        public string ToMarkdown(string title, string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month)
            => MarkdownLayout.Render(Document(agenda, title, language, by));

        /// <summary>The joint agenda as an HTML page, with the content of <c>ToText</c>.</summary>
        /// <param name="title">What the agenda is of, such as the county and the year.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">By month or by party.</param>
        /// <exception cref="ArgumentException">The title is empty, or the grouping is neither.</exception>
        public string ToHtml(string title, string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month)
            => HtmlLayout.Render(Document(agenda, title, language, by), language);
    }

    private static ReportDocument Document(JointAgenda agenda, string title, string language, AgendaGrouping by)
    {
        Guard.Against.Null(agenda);
        var words = AgendaWords.In(Guard.Against.Null(language));
        IEnumerable<ReportBlock> blocks = by switch
        {
            AgendaGrouping.Month => Months(agenda, words, language),
            AgendaGrouping.Party => agenda.ByParty().Select(share => new ReportBlock(NameOf(agenda, share.Party, words, language), Entries(share.Entries, language))),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "A joint agenda is shown by month or by party."),
        };
        return new(
            string.Format(CultureInfo.InvariantCulture, words.Title, Guard.Against.NullOrWhiteSpace(title)),
            string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "；" : "; ", agenda.Agendas.Select(one => one.Resolved.Plan.Title.In(language))),
            blocks.Where(block => !block.Entries.IsEmpty).ToValueList());
    }

    private static IEnumerable<ReportBlock> Months(JointAgenda agenda, AgendaWords words, string language) =>
    [
        .. agenda.Sections.Select(section => new ReportBlock(DateWords.In(language).Span(section.First, section.Last), Entries(section.Entries, language))),
        new(words.WholePeriod, Entries(agenda.WholePeriod, language)),
        new(words.WithoutDate, Entries(agenda.WithoutDate, language)),
        new(words.WithoutTiming, Entries(agenda.WithoutTiming, language)),
    ];

    private static string NameOf(JointAgenda agenda, Key? key, AgendaWords words, string language)
        => key is null ? words.Nobody : agenda.Agendas.SelectMany(one => one.Resolved.Plan.Parties).FirstOrDefault(party => party.Key == key)?.Name.In(language) ?? key.Text;

    private static ValueList<ReportEntry> Entries(ValueList<JointEntry> entries, string language) => entries.Select(joint =>
    {
        var entry = AgendaEntries.Of(joint.Entry, language);
        return entry with { Details = [joint.Agenda.Resolved.Plan.Title.In(language), .. entry.Details] };
    }).ToValueList();
}
