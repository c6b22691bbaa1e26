using System.CommandLine;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan register REGISTER --as-of DATE</c>: what is open, late, closed, expired and missing.</summary>
internal sealed class RegisterVerb(Terminal terminal)
{
    private readonly Argument<string> register = Arguments.RegisterFile();
    private readonly Option<string?> plan = Arguments.PlanOfRegister();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("It must be given.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("register", "Print what is open, late, closed, expired and missing in a register on a day.") { register, plan, calendar, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        if (parsed.GetValue(asOf) is not { } day)
            throw new UnusableInputException("Say the day to judge from with --as-of.");
        var book = documents.Register(parsed.GetRequiredValue(register));
        var named = parsed.GetValue(plan) is { } file ? documents.Plan(file) : null;
        var found = book.Validate(named);
        DiagnosticTable.Write(terminal, toError: true, found.Where(one => one.Severity != Severity.Information), tag);
        var standing = book.StandingAt(day, parsed.GetValue(calendar) is { } days ? documents.Calendar(days) : null);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => standing.ToMarkdown(tag, named),
            Arguments.Csv => standing.ToCsv(tag, named),
            Arguments.Html => standing.ToHtml(tag, named),
            _ => standing.ToText(tag, named),
        });
        return found.Any(one => one.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }
}
