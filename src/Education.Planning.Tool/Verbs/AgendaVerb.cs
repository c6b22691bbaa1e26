using System.CommandLine;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan agenda PLAN --calendar FILE</c>: what is to be done, by month, week or party.</summary>
internal sealed class AgendaVerb(Terminal terminal)
{
    private readonly Argument<string[]> plans = Arguments.PlanFiles();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it nothing is called due or overdue.");
    private readonly Option<PlanPeriod?> period = Arguments.PeriodOfAll();
    private readonly Option<string> by = Arguments.GroupedBy();
    private readonly Option<string?> title = Arguments.Title();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html, Arguments.Json, Arguments.ICalendar);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("agenda", "Print what a plan, or several, says is to be done, by month, week or party.") { plans, calendar, asOf, period, by, title, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var documents = new Documents(terminal, parsed.GetRequiredValue(language));
        var agendas = new List<Agenda>();
        foreach (var file in parsed.GetRequiredValue(plans))
        {
            var plan = documents.Plan(file);
            if (parsed.GetValue(period) is { } year)
                plan = plan with { Period = year, PeriodSource = PeriodSource.Assumed };
            if (!documents.TryResolve(plan, parsed.GetValue(calendar), out var resolved))
                return ExitCode.HasErrors;
            agendas.Add(resolved.ToAgenda(parsed.GetValue(asOf)));
        }
        documents.Write(parsed.GetValue(output), agendas.Count == 1 ? One(parsed, agendas[0]) : Joint(parsed, agendas.Join()));
        return ExitCode.Good;
    }

    private string One(ParseResult parsed, Agenda agenda)
    {
        var (tag, grouping) = (parsed.GetRequiredValue(language), Grouping(parsed));
        return parsed.GetRequiredValue(format) switch
        {
            Arguments.Json => agenda.ToJson(),
            Arguments.ICalendar => agenda.ToICalendar(Stamp(agenda.AsOf), tag),
            Arguments.Markdown => agenda.ToMarkdown(tag, grouping),
            Arguments.Html => agenda.ToHtml(tag, grouping),
            _ => agenda.ToText(tag, grouping),
        };
    }

    private string Joint(ParseResult parsed, JointAgenda agenda)
    {
        var (tag, grouping) = (parsed.GetRequiredValue(language), Grouping(parsed));
        if (grouping == AgendaGrouping.Week)
            throw new UnusableInputException("--by week is of one plan; several are shown by month or by party.");
        var name = parsed.GetValue(title) is { } given && !string.IsNullOrWhiteSpace(given) ? given : agenda.Agendas[0].Resolved.Plan.Title.In(tag);
        return parsed.GetRequiredValue(format) switch
        {
            Arguments.Json or Arguments.ICalendar => throw new UnusableInputException("--format json and ics are of one plan."),
            Arguments.Markdown => agenda.ToMarkdown(name, tag, grouping),
            Arguments.Html => agenda.ToHtml(name, tag, grouping),
            _ => agenda.ToText(name, tag, grouping),
        };
    }

    private AgendaGrouping Grouping(ParseResult parsed) => Enum.Parse<AgendaGrouping>(parsed.GetRequiredValue(by), ignoreCase: true);

    // An iCalendar entry carries the time at which it was made; a tool without a clock takes the day it is told.
    private static Instant Stamp(LocalDate? asOf)
        => asOf is { } day ? day.AtMidnight().InUtc().ToInstant() : throw new UnusableInputException("--format ics stamps every entry with a day; say which with --as-of.");
}
