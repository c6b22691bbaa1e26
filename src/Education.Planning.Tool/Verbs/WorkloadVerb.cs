using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan workload PLAN --calendar FILE</c>: what each party has to do in which month.</summary>
internal sealed class WorkloadVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<string?> unit = Arguments.UnitOfWork();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("workload", "Print what each party has to do in which month; gaps of responsibility and of duty rotas go to standard error.") { plan, calendar, unit, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        if (!documents.TryResolve(parsed.GetRequiredValue(plan), parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var key = parsed.GetValue(unit);
        if (key is not null && !resolved.Plan.Parties.Any(party => party.Key.Text == key))
            throw new UnusableInputException($"The plan has no party `{key}`.");
        var workload = resolved.ToWorkload(key is null ? null : new Key(key));
        var found = resolved.Plan.CheckResponsibility(resolved.Period).Concat(resolved.CheckDuties());
        DiagnosticTable.Write(terminal, toError: true, found.Where(one => one.Severity != Severity.Information), tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => workload.ToMarkdown(tag),
            Arguments.Csv => workload.ToCsv(tag),
            Arguments.Html => workload.ToHtml(tag),
            _ => workload.ToText(tag),
        });
        return ExitCode.Good;
    }
}
