using System.Globalization;
using Education.Planning.Registers;
using NodaTime;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>A register as a report, in the words of one language.</summary>
internal sealed class RegisterDocument
{
    private readonly RegisterStanding standing;
    private readonly Plan? plan;
    private readonly string language;
    private readonly RegisterWords words;
    private readonly PartyWords? names;
    private readonly Dictionary<Key, CaseKind> kinds;

    private RegisterDocument(RegisterStanding standing, Plan? plan, string language)
    {
        this.standing = Guard.Against.Null(standing);
        this.plan = plan;
        this.language = Guard.Against.Null(language);
        words = RegisterWords.In(language);
        names = plan is null ? null : new(plan, language);
        kinds = standing.Register.Kinds.GroupBy(kind => kind.Key).ToDictionary(same => same.Key, same => same.First());
    }

    public static ReportDocument Of(RegisterStanding standing, Plan? plan, string language) => new RegisterDocument(standing, plan, language).Document();

    public static ReportTable CasesOf(RegisterStanding standing, Plan? plan, string language) => new RegisterDocument(standing, plan, language).Cases();

    private ReportDocument Document()
    {
        List<ReportBlock> blocks = [new(words.Counts, [], Counts()), .. Block(words.OverdueCases, CaseCondition.Overdue), .. Block(words.ExpiredCases, CaseCondition.Expired), .. Block(words.OpenCases, CaseCondition.Open)];
        if (plan is not null && !standing.Register.Requirements.IsEmpty)
            blocks.Add(Requirements(plan));
        if (!standing.Register.Courses.IsEmpty)
            blocks.Add(new(words.Courses, [], Courses()));
        return new(Put(words.Title, standing.Register.Name.In(language), DateWords.Day(standing.AsOf)), null, [.. blocks]);
    }

    private ReportTable Counts() => new(
        [new(words.Kind, false), new(words.Open, true), new(words.Overdue, true), new(words.Closed, true), new(words.Expired, true), new(words.Total, true), new(words.ClosedShare, true)],
        [.. standing.Kinds.Select(kind => new ValueList<string>(
            [NameOf(kind.Kind), Number(kind.Open), Number(kind.Overdue), Number(kind.Closed), Number(kind.Expired), Number(kind.Total), Share(kind.ClosedShare)]))]);

    private IEnumerable<ReportBlock> Block(string heading, CaseCondition condition)
    {
        ValueList<ReportEntry> entries = [.. standing.Cases.Where(one => one.Condition == condition).Select(Entry)];
        return entries.IsEmpty ? [] : [new(heading, entries)];
    }

    private ReportEntry Entry(CaseStanding one)
    {
        (string Word, string Text)[] details =
        [
            (words.Kind, NameOf(one.Case.Kind)), (words.State, StateOf(one)), (words.Responsible, Party(one.Case.Responsible)), (words.Subject, Party(one.Case.Subject)), (words.Topic, one.Case.Topic?.Text ?? ""),
            (words.Due, Day(one.Due)), (words.ValidUntil, Day(one.Case.ValidUntil)),
        ];
        return new($"{one.Case.Key}: {one.Case.Name.In(language)}", [.. details.Where(detail => detail.Text.Length > 0).Select(detail => $"{detail.Word}: {detail.Text}")]);
    }

    private ReportTable Cases()
    {
        string[] heads = [words.Case, words.Kind, words.What, words.Subject, words.Responsible, words.Topic, words.Opened, words.Due, words.ValidUntil, words.State, words.Condition, words.Outcome];
        return new(
            [.. heads.Select(head => new ReportColumn(head, false))],
            [.. standing.Cases.Select(one => new ValueList<string>(
                [
                    one.Case.Key.Text, NameOf(one.Case.Kind), one.Case.Name.In(language), Party(one.Case.Subject), Party(one.Case.Responsible), one.Case.Topic?.Text ?? "", DateWords.Day(one.Case.Opened),
                    Day(one.Due), Day(one.Case.ValidUntil), StateOf(one), words.Of(one.Condition), one.Case.Outcome?.In(language) ?? "",
                ]))]);
    }

    private ReportBlock Requirements(Plan named) => new(words.Requirements, [.. standing.Register.RequirementsAt(named, standing.AsOf).Select(met => new ReportEntry(
        Put(words.Complete, met.Requirement.Name.In(language), met.Needed - met.Missing.Count, met.Needed) + (met.IsLate ? $" ({words.Late})" : ""),
        [.. met.Missing.Select(missing => Put(words.Missing, string.Join(" ", new[] { Party(missing.Unit), Party(missing.Partner), missing.Topic?.Text ?? "" }.Where(part => part.Length > 0))))]))]);

    private ReportTable Courses() => new(
        [new(words.Course, false), new(words.DueTo, true), new(words.Attended, true), new(words.Completed, true), new(words.Participation, true), new(words.Completion, true)],
        [.. standing.Register.Courses.Select(course => (course, course.Rates)).Select(pair => new ValueList<string>(
            [pair.course.Name.In(language), Number(pair.Rates.Due), Number(pair.Rates.Attended), Number(pair.Rates.Completed), Share(pair.Rates.Participation), Share(pair.Rates.Completion)]))]);

    private string NameOf(Key kind) => kinds.TryGetValue(kind, out var known) ? known.Name.In(language) : kind.Text;

    private string StateOf(CaseStanding one)
        => one.State is not { } state ? "" : kinds[one.Case.Kind].States.FirstOrDefault(candidate => candidate.Key == state)?.Name.In(language) ?? state.Text;

    private string Party(Key? key) => key is null ? "" : names?.Of(key) ?? key.Text;

    private static string Day(LocalDate? day) => day is { } known ? DateWords.Day(known) : "";

    private string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? words.NotKnown;

    // Percent with one decimal, half away from zero, as official summaries print rates.
    private string Share(decimal? share)
        => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(known * 100, 1, MidpointRounding.AwayFromZero):0.#} %") : words.NotKnown;
}
