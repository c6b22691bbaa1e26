using System.CommandLine;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan evaluate PLAN --observations FILE</c>: how each target stands, and why.</summary>
internal sealed class EvaluateVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<string> observations = Arguments.ObservationsFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, the day of the latest observation.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("evaluate", "Print how each target of a plan stands, with the reason.") { plan, calendar, observations, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var observed = documents.Observations(parsed.GetRequiredValue(observations));
        var day = parsed.GetValue(asOf) ?? LatestOf(observed);
        if (!documents.TryResolve(parsed.GetRequiredValue(plan), parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var card = resolved.Evaluate(observed, day);
        DiagnosticTable.Write(terminal, toError: true, card.Diagnostics, tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) == Arguments.Markdown ? card.ToMarkdown(tag) : card.ToText(tag));
        return card.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }

    private static LocalDate LatestOf(ObservationSet observed)
        => observed.Observations.IsEmpty
            ? throw new UnusableInputException("There are no observations; say the day to judge from with --as-of.")
            : observed.Observations.Max(o => o.At);
}
