using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan agenda PLAN --calendar FILE</c>: what is to be done, month by month.</summary>
internal sealed class AgendaVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<NodaTime.LocalDate?> asOf = Arguments.AsOf("Without it nothing is called due or overdue.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Json);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("agenda", "Print what a plan says is to be done, month by month.") { plan, calendar, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        if (!documents.TryResolve(parsed.GetRequiredValue(plan), parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var agenda = resolved.ToAgenda(parsed.GetValue(asOf));
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Json => agenda.ToJson(),
            Arguments.Markdown => agenda.ToMarkdown(tag),
            _ => agenda.ToText(tag),
        });
        return ExitCode.Good;
    }
}
