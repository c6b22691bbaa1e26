using Education.Planning.Reporting;
using Education.Planning.Scheduling;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Agendas as text, Markdown and HTML.</summary>
public static class AgendaReport
{
    extension(Agenda agenda)
    {
        /// <summary>The agenda as plain text: month by month, printed headings as they are, what has no date at the end; or by week or party.</summary>
        /// <remarks>Each entry is followed by its days (ISO, both ends included), its timing as written, and why it has no date if it has none.</remarks>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">What it is shown by.</param>
        /// <exception cref="ArgumentOutOfRangeException">The grouping is undefined.</exception>
        public string ToText(string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month) => TextLayout.Render(Document(agenda, Guard.Against.Null(language), by));

        /// <summary>The agenda as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">What it is shown by.</param>
        /// <exception cref="ArgumentOutOfRangeException">The grouping is undefined.</exception>
        public string ToMarkdown(string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month) => MarkdownLayout.Render(Document(agenda, Guard.Against.Null(language), by));

        /// <summary>The agenda as an HTML page of its own, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        /// <param name="by">What it is shown by.</param>
        /// <exception cref="ArgumentOutOfRangeException">The grouping is undefined.</exception>
        public string ToHtml(string language = Languages.English, AgendaGrouping by = AgendaGrouping.Month) => HtmlLayout.Render(Document(agenda, Guard.Against.Null(language), by), language);
    }

    private static ReportDocument Document(Agenda agenda, string language, AgendaGrouping by)
    {
        Guard.Against.Null(agenda);
        Guard.Against.UndefinedEnum(by);
        var words = AgendaWords.In(language);
        var entries = new AgendaEntries(agenda.Resolved, language);
        var title = agenda.Resolved.Plan.Title.In(language);
        var blocks = by switch
        {
            AgendaGrouping.Party => agenda.ByParty().Select(share => new ReportBlock(NameOf(agenda.Resolved.Plan, share.Party, words, language), entries.OfParty(share.Entries))),
            AgendaGrouping.Week => Weeks(agenda, entries, words, language),
            _ => WithTheRest(agenda.Sections.SelectMany(section => Blocks(section, entries, words, language)), agenda, agenda.WithoutDate, entries, words),
        };
        return new(
            agenda.AsOf is { } asOf ? Put(words.TitleAsOf, title, DateWords.Day(asOf)) : Put(words.Title, title),
            DateWords.In(language).Window(agenda.Resolved.Period.Start, agenda.Resolved.Period.End),
            blocks.Where(block => !block.Entries.IsEmpty).ToValueList());
    }

    private static IEnumerable<ReportBlock> Weeks(Agenda agenda, AgendaEntries entries, AgendaWords words, string language)
    {
        var weeks = agenda.ByWeek();
        var undated = weeks.Where(week => week.Days is null).SelectMany(week => week.Entries).Concat(agenda.WithoutDate).ToValueList();
        var dated = weeks.Where(week => week.Days is not null)
            .Select(week => new ReportBlock(DateWords.In(language).Window(week.Days!.Start, week.Days.End), entries.Of(week.Entries)));
        return WithTheRest(dated, agenda, undated, entries, words);
    }

    private static IEnumerable<ReportBlock> WithTheRest(
        IEnumerable<ReportBlock> dated, Agenda agenda, ValueList<AgendaEntry> withoutDate, AgendaEntries entries, AgendaWords words)
        =>
        [
            .. dated,
            new(words.WholePeriod, entries.Of(agenda.WholePeriod)),
            new(words.WithoutDate, entries.Of(withoutDate)),
            new(words.WithoutTiming, entries.Of(agenda.WithoutTiming)),
        ];

    private static string NameOf(Plan plan, Key? key, AgendaWords words, string language)
        => key is null ? words.Nobody : plan.Parties.FirstOrDefault(party => party.Key == key)?.Name.In(language) ?? key.Text;

    // What the plan prints under a heading stays by itself; what falls into the same months from elsewhere follows under a heading of its own.
    private static IEnumerable<ReportBlock> Blocks(AgendaSection section, AgendaEntries entries, AgendaWords words, string language)
    {
        var months = DateWords.In(language).Span(section.First, section.Last);
        if (section.Block is not { } block)
            return [new(months, entries.Of(section.Entries))];
        var printed = section.Entries.Where(entry => entry.Why == AgendaReason.Printed).ToValueList();
        var others = section.Entries.Where(entry => entry.Why != AgendaReason.Printed).ToValueList();
        return [new($"{Heading(block, language)} ({months})", entries.Of(printed)), new(Put(words.Also, months), entries.Of(others))];
    }

    private static string Heading(CalendarBlock block, string language)
    {
        var name = block.Name.In(language);
        return block.Label is not { } label ? name : label.StartsWith(name, StringComparison.Ordinal) ? label : $"{label} {name}";
    }
}
