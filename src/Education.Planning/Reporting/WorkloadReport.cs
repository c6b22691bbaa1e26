using System.Globalization;
using Education.Planning.Reporting;
using Education.Planning.Scheduling;
using NodaTime;
using NodaTime.Text;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning;

/// <summary>Workloads as text, Markdown, CSV and HTML.</summary>
public static class WorkloadReport
{
    extension(Workload workload)
    {
        /// <summary>The workload as plain text: for each party the number of dates in each month, what has no month, the total; below, the items themselves.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToText(string language = Languages.English) => TextLayout.Render(Document(workload, language));

        /// <summary>The workload as Markdown, with the content of <c>ToText</c>.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToMarkdown(string language = Languages.English) => MarkdownLayout.Render(Document(workload, language));

        /// <summary>The workload as one HTML page without script.</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToHtml(string language = Languages.English) => HtmlLayout.Render(Document(workload, language), language);

        /// <summary>The numbers of the workload as CSV (RFC 4180, lines end with CRLF).</summary>
        /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
        public string ToCsv(string language = Languages.English) => CsvLayout.Render(Table(Guard.Against.Null(workload), Guard.Against.Null(language)));
    }

    private static ReportDocument Document(Workload workload, string language)
    {
        var plan = Guard.Against.Null(workload).Resolved.Plan;
        var words = ResponsibilityWords.In(Guard.Against.Null(language));
        var names = new PartyWords(plan, language);
        return new(
            Put(words.WorkloadTitle, plan.Title.In(language)),
            DateWords.In(language).Window(workload.Resolved.Period.Start, workload.Resolved.Period.End),
            [
                new(words.Total, [], Table(workload, language)),
                .. workload.Rows.Select(row => new ReportBlock(NameOf(row, names, language), [.. Entries(row, words, language)])),
            ]);
    }

    private static ReportTable Table(Workload workload, string language)
    {
        var words = ResponsibilityWords.In(language);
        var names = new PartyWords(workload.Resolved.Plan, language);
        return new(
            [new(words.Party, false), .. workload.Months.Select(month => new ReportColumn(Text(month), true)), new(words.Undated, true), new(words.Total, true)],
            [.. workload.Rows.Select(row => new ValueList<string>(
                [
                    NameOf(row, names, language),
                    .. workload.Months.Select(month => row.Months.FirstOrDefault(own => own.Month == month) is { } own ? Number(own.Dates) : ""),
                    Number(row.WithoutMonth.Count),
                    Number(row.Months.Sum(own => own.Dates) + row.WithoutMonth.Count),
                ]))]);
    }

    private static IEnumerable<ReportEntry> Entries(WorkloadRow row, ResponsibilityWords words, string language)
        => row.Months.Select(month => new ReportEntry(Text(month.Month), [.. month.Entries.Select(entry => $"{NameOf(entry, language)}: {Windows(entry, language)}")]))
            .Concat(row.WithoutMonth.IsEmpty ? [] : [new(words.Undated, [.. row.WithoutMonth.Select(entry => NameOf(entry, language))])]);

    private static string Windows(AgendaEntry entry, string language) => string.Join("; ", entry.Dates.Select(date => DateWords.In(language).Window(date.Window)));

    private static string NameOf(AgendaEntry entry, string language) => entry.Item.Item.Name.In(language);

    private static string NameOf(WorkloadRow row, PartyWords names, string language) => row.Party is { } party ? names.Of(party) : AgendaWords.In(language).Nobody;

    private static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
