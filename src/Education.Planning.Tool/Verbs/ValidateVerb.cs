using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan validate PLAN</c>: what is wrong with or open in a plan as it is written.</summary>
internal sealed class ValidateVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string> language = Arguments.Language();

    public Command Command()
    {
        var command = new Command("validate", "List what is wrong with a plan or left open in it.") { plan, language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var report = new Documents(terminal, tag).Plan(parsed.GetRequiredValue(plan)).Validate();
        DiagnosticTable.Write(terminal, toError: false, report.Diagnostics, tag);
        return report.HasErrors ? ExitCode.HasErrors : ExitCode.Good;
    }
}
