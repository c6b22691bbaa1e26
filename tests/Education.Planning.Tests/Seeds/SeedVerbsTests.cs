using System.Text.RegularExpressions;
using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using Education.Planning.Tests.Tool;

namespace Education.Planning.Tests.Seeds;

/// <summary>The command line over each of the thirteen plans, on the calendar of its year and with its figures: every verb runs in every script and leaves no gap unexplained.</summary>
public partial class SeedVerbsTests
{
    private static readonly string[] Tags = [Languages.English, Languages.SimplifiedChinese, Languages.TraditionalChinese];

    [Theory]
    [MemberData(nameof(SeedCalendars.Plans), MemberType = typeof(SeedCalendars))]
    public void Verbs_InEveryScript_RunAndSaySomething(string seed)
    {
        foreach (var (verb, tag) in new[] { "validate", "show", "agenda", "matrix", "evaluate", "summary" }.SelectMany(verb => Tags.Select(tag => (verb, tag))))
        {
            var run = Run(verb, seed, tag);

            run.ExitCode.Should().Be(0, "{0} {1} {2}: {3}", verb, seed, tag, run.Error);
            (run.Output + run.Error).Should().NotContain("Exception").And.NotMatchRegex("\\n +at [A-Z]");
            if (verb != "validate")
                run.Output.Split('\n').Should().HaveCountGreaterThan(10, "`{0}` of `{1}` in `{2}` is no empty page", verb, seed, tag);
        }
    }

    [Theory]
    [MemberData(nameof(SeedCalendars.Plans), MemberType = typeof(SeedCalendars))]
    public void Show_HasEveryItemPartyAndTarget(string seed)
    {
        var plan = PlanningJson.Read<Plan>(File.ReadAllText(SeedCalendars.PlanOf(seed)));
        foreach (var tag in Tags)
        {
            var shown = Run("show", seed, tag).Output;

            plan.AllItems().Select(placed => placed.Item.Name.In(tag)).Where(name => !shown.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
            plan.AllIndicators().Select(placed => placed.Indicator.Name.In(tag)).Where(name => !shown.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    // Every piece of work stands in the agenda, goals only where they have a time; one without a day says why: nobody says when, the document hides it, or what is missing.
    [Theory]
    [MemberData(nameof(SeedCalendars.Plans), MemberType = typeof(SeedCalendars))]
    public void Agenda_HasEveryItemAndAReasonWhereADayIsMissing(string seed)
    {
        var plan = PlanningJson.Read<Plan>(File.ReadAllText(SeedCalendars.PlanOf(seed)));
        var agenda = plan.Resolve(PlanningJson.Read<SchoolCalendar>(File.ReadAllText(SeedCalendars.CalendarOf(seed)))).ToAgenda();
        var entries = agenda.Sections.SelectMany(section => section.Entries).Concat(agenda.WholePeriod).Concat(agenda.WithoutDate).Concat(agenda.WithoutTiming).ToList();

        // A step without a time of its own stands with what it is a step of; what is only made of steps stands as these.
        var listed = entries.Select(entry => entry.Item.Placed.Path.Text).ToList();
        plan.AllItems().Where(placed => placed.Item is not Objective && !listed.Any(path => IsWithin(path, placed.Path.Text) || (placed.Item.Timing is null && IsWithin(placed.Path.Text, path)))).Select(placed => placed.Path.Text).Should().BeEmpty();
        agenda.WithoutDate.Where(entry => !entry.Item.Timing!.Notes.Any()).Should().BeEmpty();
        agenda.WithoutTiming.Where(entry => entry.Item.Timing is not null).Should().BeEmpty();
    }

    // What the document hides or leaves vague is told as such; nothing is called missing that was observed.
    [Theory]
    [MemberData(nameof(SeedCalendars.Plans), MemberType = typeof(SeedCalendars))]
    public void Evaluate_SaysOfEveryIndicatorHowItStands(string seed)
    {
        var plan = PlanningJson.Read<Plan>(File.ReadAllText(SeedCalendars.PlanOf(seed)));
        foreach (var tag in Tags)
        {
            var (card, summary) = (Run("evaluate", seed, tag).Output, Run("summary", seed, tag).Output);

            plan.AllIndicators().Select(placed => placed.Indicator.Name.In(tag)).Where(name => !card.Contains(name, StringComparison.Ordinal) || !summary.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(SeedCalendars.Plans), MemberType = typeof(SeedCalendars))]
    public void Chinese_SpeaksNoEnglish(string seed)
    {
        // The one condition that a plan words in its own language.
        const string Ripe = "the time is ripe";
        new[] { "show", "agenda", "matrix", "evaluate", "summary" }.SelectMany(verb => Tags.Skip(1).Select(tag => (verb, tag)))
            .SelectMany(run => Run(run.verb, seed, run.tag).Output.Replace(Ripe, "", StringComparison.Ordinal).Split('\n')
                .SelectMany(line => English().Matches(Quoted().Replace(line, ""))).Select(match => $"{run.verb} {run.tag}: {match.Value}"))
            .Distinct().Should().BeEmpty();
    }

    private static bool IsWithin(string path, string around) => path == around || path.StartsWith($"{around}/", StringComparison.Ordinal);

    private static EduplanTests.Outcome Run(string verb, string seed, string tag) => EduplanTests.Run(
    [
        verb, SeedCalendars.PlanOf(seed), "--lang", tag,
        .. verb is "agenda" or "evaluate" or "summary" ? ["--calendar", SeedCalendars.CalendarOf(seed)] : Array.Empty<string>(),
        .. verb is "evaluate" or "summary" ? SeedCalendars.FiguresOf(seed) : [],
    ]);

    // Words of English: three letters or more in lower case. Masks are no words.
    [GeneratedRegex("(?<![A-Za-z0-9#.-])(?!x+(?![a-z]))[a-z]{3,}")]
    private static partial Regex English();

    // Keys and canonical texts in quotes are what a planner types.
    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();
}
