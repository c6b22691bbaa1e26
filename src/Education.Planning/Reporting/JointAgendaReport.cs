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
        var entries = Entries(agenda, language, by == AgendaGrouping.Party);
        IEnumerable<ReportBlock> blocks = by switch
        {
            AgendaGrouping.Month => Months(agenda, entries, words, language),
            AgendaGrouping.Party => agenda.ByParty().Select(share => new ReportBlock(NameOf(agenda, share.Party, words, language), entries(share.Entries))),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "A joint agenda is shown by month or by party."),
        };
        return new(
            string.Format(CultureInfo.InvariantCulture, words.Title, Guard.Against.NullOrWhiteSpace(title)),
            string.Join(language.StartsWith("zh", StringComparison.Ordinal) ? "；" : "; ", agenda.Agendas.Select(one => one.Resolved.Plan.Title.In(language))),
            blocks.Where(block => !block.Entries.IsEmpty).ToValueList());
    }

    private static IEnumerable<ReportBlock> Months(JointAgenda agenda, Func<ValueList<JointEntry>, ValueList<ReportEntry>> entries, AgendaWords words, string language) =>
    [
        .. agenda.Sections.Select(section => new ReportBlock(DateWords.In(language).Span(section.First, section.Last), entries(section.Entries))),
        new(words.WholePeriod, entries(agenda.WholePeriod)),
        new(words.WithoutDate, entries(agenda.WithoutDate)),
        new(words.WithoutTiming, entries(agenda.WithoutTiming)),
    ];

    private static string NameOf(JointAgenda agenda, Key? key, AgendaWords words, string language)
        => key is null ? words.Nobody : agenda.Agendas.SelectMany(one => one.Resolved.Plan.Parties).FirstOrDefault(party => party.Key == key)?.Name.In(language) ?? key.Text;

    private static Func<ValueList<JointEntry>, ValueList<ReportEntry>> Entries(JointAgenda agenda, string language, bool ofParties)
    {
        // By reference: comparing two agendas compares all that is in them.
        var words = new Dictionary<Agenda, AgendaEntries>(ReferenceEqualityComparer.Instance);
        foreach (var one in agenda.Agendas)
            words.TryAdd(one, new(one.Resolved, language));
        return entries => entries.Select(joint =>
        {
            var entry = ofParties ? words[joint.Agenda].OfParty(joint.Entry) : words[joint.Agenda].Of(joint.Entry);
            return entry with { Details = [joint.Agenda.Resolved.Plan.Title.In(language), .. entry.Details] };
        }).ToValueList();
    }
}
