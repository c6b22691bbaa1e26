using System.Globalization;
using Education.Planning.Reporting;
using Education.Planning.Scheduling;

namespace Education.Planning;

/// <summary>Agendas as text and Markdown.</summary>
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
    }

    private static ReportDocument Document(Agenda agenda, string language, AgendaGrouping by)
    {
        Guard.Against.Null(agenda);
        Guard.Against.UndefinedEnum(by);
        var words = AgendaWords.In(language);
        var title = agenda.Resolved.Plan.Title.In(language);
        var blocks = by switch
        {
            AgendaGrouping.Party => agenda.ByParty().Select(share => new ReportBlock(NameOf(agenda.Resolved.Plan, share.Party, words, language), Entries(share.Entries, language))),
            AgendaGrouping.Week => Weeks(agenda, words, language),
            _ => WithTheRest(agenda.Sections.SelectMany(section => Blocks(section, words, language)), agenda, agenda.WithoutDate, words, language),
        };
        return new(
            agenda.AsOf is { } asOf ? Put(words.TitleAsOf, title, DateWords.Day(asOf)) : Put(words.Title, title),
            DateWords.In(language).Window(agenda.Resolved.Period.Start, agenda.Resolved.Period.End),
            blocks.Where(block => !block.Entries.IsEmpty).ToValueList());
    }

    private static IEnumerable<ReportBlock> Weeks(Agenda agenda, AgendaWords words, string language)
    {
        var weeks = agenda.ByWeek();
        var undated = weeks.Where(week => week.Days is null).SelectMany(week => week.Entries).Concat(agenda.WithoutDate).ToValueList();
        var dated = weeks.Where(week => week.Days is not null)
            .Select(week => new ReportBlock(DateWords.In(language).Window(week.Days!.Start, week.Days.End), Entries(week.Entries, language)));
        return WithTheRest(dated, agenda, undated, words, language);
    }

    private static IEnumerable<ReportBlock> WithTheRest(
        IEnumerable<ReportBlock> dated, Agenda agenda, ValueList<AgendaEntry> withoutDate, AgendaWords words, string language)
        =>
        [
            .. dated,
            new(words.WholePeriod, Entries(agenda.WholePeriod, language)),
            new(words.WithoutDate, Entries(withoutDate, language)),
            new(words.WithoutTiming, Entries(agenda.WithoutTiming, language)),
        ];

    private static string NameOf(Plan plan, Key? key, AgendaWords words, string language)
        => key is null ? words.Nobody : plan.Parties.FirstOrDefault(party => party.Key == key)?.Name.In(language) ?? key.Text;

    // What the plan prints under a heading stays by itself; what falls into the same months from elsewhere follows under a heading of its own.
    private static IEnumerable<ReportBlock> Blocks(AgendaSection section, AgendaWords words, string language)
    {
        var months = DateWords.In(language).Span(section.First, section.Last);
        if (section.Block is not { } block)
            return [new(months, Entries(section.Entries, language))];
        var printed = section.Entries.Where(entry => entry.Why == AgendaReason.Printed).ToValueList();
        var others = section.Entries.Where(entry => entry.Why != AgendaReason.Printed).ToValueList();
        return [new($"{Heading(block, language)} ({months})", Entries(printed, language)), new(Put(words.Also, months), Entries(others, language))];
    }

    private static string Heading(CalendarBlock block, string language)
    {
        var name = block.Name.In(language);
        return block.Label is not { } label ? name : label.StartsWith(name, StringComparison.Ordinal) ? label : $"{label} {name}";
    }

    private static ValueList<ReportEntry> Entries(ValueList<AgendaEntry> entries, string language)
        => entries.Select(entry => new ReportEntry(Head(entry, language), Details(entry, language).ToValueList())).ToValueList();

    private static string Head(AgendaEntry entry, string language)
    {
        var item = entry.Item.Item;
        var name = item.Name.In(language);
        return Nesting(entry) + (item.Label is { } label ? $"{label} {name}" : name);
    }

    // A step of a printed entry stands under it, one dash a level.
    private static string Nesting(AgendaEntry entry)
    {
        if (entry.Why != AgendaReason.Printed)
            return "";
        var dashes = "";
        for (var parent = entry.Item.Placed.Parent; parent is not null; parent = parent.Parent)
            dashes += "– ";
        return dashes;
    }

    private static IEnumerable<string> Details(AgendaEntry entry, string language)
    {
        var words = AgendaWords.In(language);
        var timing = entry.Item.Timing;
        var marks = new List<string>();
        if (words.Reason(entry.Why) is { } reason)
            marks.Add(reason);
        if (entry.Dates.Count > 0)
            marks.Add(Days(entry.Dates, words, DateWords.In(language)));
        if (timing?.Certainty == Certainty.Tentative)
            marks.Add(words.Tentative);
        if (timing?.Certainty == Certainty.Conditional)
            marks.Add(words.Conditional);
        if (timing is not null)
            marks.Add($"[{timing.Timing}]");
        if (marks.Count > 0)
            yield return string.Join(' ', marks);
        foreach (var note in timing?.Notes ?? [])
            yield return note.Message(language);
    }

    private static string Days(ValueList<AgendaDate> days, AgendaWords words, DateWords dates)
    {
        const int Shown = 12;
        var shown = days.Take(Shown).Select(day => Day(day, words, dates));
        var listed = string.Join("; ", shown);
        return days.Count <= Shown ? listed : $"{listed}; … ({Put(words.Times, days.Count)})";
    }

    private static string Day(AgendaDate day, AgendaWords words, DateWords dates)
    {
        var soft = day.Window.IsEarliestSoft || day.Window.IsLatestSoft ? $"{words.Soft} " : "";
        var state = words.State(day.State) is { } word ? $" {word}" : "";
        var was = day.Clause.Was.IsEmpty ? "" : $" ({Put(words.Postponed, dates.Window(day.Clause.Was[0]))})";
        return $"{soft}{dates.Window(day.Window)}{state}{was}";
    }

    private static string Put(string pattern, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, pattern, arguments);
}
