using System.CommandLine;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan agenda PLAN --calendar FILE</c>: what is to be done, by month, week or party.</summary>
internal sealed class AgendaVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it nothing is called due or overdue.");
    private readonly Option<string> by = Arguments.GroupedBy();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Json, Arguments.ICalendar);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("agenda", "Print what a plan says is to be done, by month, week or party.") { plan, calendar, asOf, by, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        if (!documents.TryResolve(parsed.GetRequiredValue(plan), parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var grouping = Enum.Parse<AgendaGrouping>(parsed.GetRequiredValue(by), ignoreCase: true);
        var agenda = resolved.ToAgenda(parsed.GetValue(asOf));
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Json => agenda.ToJson(),
            Arguments.ICalendar => agenda.ToICalendar(Stamp(agenda.AsOf), tag),
            Arguments.Markdown => agenda.ToMarkdown(tag, grouping),
            _ => agenda.ToText(tag, grouping),
        });
        return ExitCode.Good;
    }

    // An iCalendar entry carries the time at which it was made; a tool without a clock takes the day it is told.
    private static Instant Stamp(LocalDate? asOf)
        => asOf is { } day ? day.AtMidnight().InUtc().ToInstant() : throw new UnusableInputException("--format ics stamps every entry with a day; say which with --as-of.");
}
