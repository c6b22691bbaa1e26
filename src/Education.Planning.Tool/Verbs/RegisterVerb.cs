using System.CommandLine;
using Education.Planning.Registers;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan register REGISTER --as-of DATE</c>: what is open, late, closed, expired and missing; or values year beside year; or what was granted, and what came of it.</summary>
internal sealed class RegisterVerb(Terminal terminal)
{
    private readonly Argument<string> register = Arguments.RegisterFile();
    private readonly Option<string?> plan = Arguments.PlanOfRegister();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("It must be given.");
    private readonly Option<(Key Kind, Key Amount)?> trend = Arguments.Trend();
    private readonly Option<(Key Kind, Key State)?> granted = Arguments.Granted();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("register", "Print what is open, late, closed, expired and missing in a register on a day.") { register, plan, calendar, asOf, trend, granted, language, format, output };
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
        documents.Write(parsed.GetValue(output), Report(parsed, documents, book, named, day));
        return found.Any(one => one.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }

    private string Report(ParseResult parsed, Documents documents, WorkRegister book, Plan? named, LocalDate day)
    {
        var tag = parsed.GetRequiredValue(language);
        if (parsed.GetValue(trend) is { } counted)
        {
            var years = book.TrendOf(counted.Kind, counted.Amount, day);
            return In(parsed, years.ToText, years.ToMarkdown, years.ToCsv, years.ToHtml)(tag, named);
        }
        if (parsed.GetValue(granted) is { } asked)
        {
            var list = book.GrantsOf(asked.Kind, asked.State, day);
            return In(parsed, list.ToText, list.ToMarkdown, list.ToCsv, list.ToHtml)(tag, named);
        }
        var standing = book.StandingAt(day, parsed.GetValue(calendar) is { } days ? documents.Calendar(days) : null);
        return In(parsed, standing.ToText, standing.ToMarkdown, standing.ToCsv, standing.ToHtml)(tag, named);
    }

    private Func<string, Plan?, string> In(ParseResult parsed, Func<string, Plan?, string> text, Func<string, Plan?, string> markdown, Func<string, Plan?, string> csv, Func<string, Plan?, string> html)
        => parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => markdown,
            Arguments.Csv => csv,
            Arguments.Html => html,
            _ => text,
        };
}
