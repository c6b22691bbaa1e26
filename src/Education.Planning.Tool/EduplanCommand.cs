using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary>The command line as a whole: verbs, exit codes, and what happens when something goes wrong.</summary>
internal static class EduplanCommand
{
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = Build(terminal).Parse(arguments);
        foreach (var fault in parsed.Errors)
            terminal.Complain($"eduplan: {fault.Message}");
        if (parsed.Errors.Count > 0)
            return ExitCode.Unreadable;
        try
        {
            using var output = terminal.Writer();
            using var error = terminal.Writer(toError: true);
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = error });
        }
        catch (UnusableInputException exception)
        {
            terminal.Complain($"eduplan: {exception.Message}");
            return ExitCode.Unreadable;
        }
        catch (IOException exception)
        {
            terminal.Complain($"eduplan: {exception.Message}");
            return ExitCode.Unreadable;
        }
        catch (UnauthorizedAccessException exception)
        {
            terminal.Complain($"eduplan: {exception.Message}");
            return ExitCode.Unreadable;
        }
    }

    private static RootCommand Build(Terminal terminal) => new("Education plans: validate them, put them on dates, evaluate them.")
    {
        new ValidateVerb(terminal).Command(),
        new AgendaVerb(terminal).Command(),
        new MatrixVerb(terminal).Command(),
        new StatementsVerb(terminal).Command(),
        new WorkloadVerb(terminal).Command(),
        new RegisterVerb(terminal).Command(),
        new DrawVerb(terminal).Command(),
        new EvaluateVerb(terminal).Command(),
        new SchemaVerb(terminal).Command(),
        new SummaryVerb(terminal).Command(),
        new ShowVerb(terminal).Command(),
        new TraceVerb(terminal).Command(),
    };
}
