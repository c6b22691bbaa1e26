using System.CommandLine;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan summary PLAN [--observations FILE]</c>: planned, actual and the year before.</summary>
internal sealed class SummaryVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<string[]> observations = Arguments.ObservationsFiles();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, the day of the latest observation, or the last day of the period.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("summary", "Print what came of a plan: planned, actual, the year before, and what is done.") { plan, calendar, observations, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var plain = documents.Plan(parsed.GetRequiredValue(plan));
        var observed = FigureFiles.OfPlan(documents, parsed.GetRequiredValue(observations), plain, parsed.GetValue(asOf));
        if (!documents.TryResolve(plain, parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var summary = resolved.Summarize(observed, FigureFiles.DayOf(parsed.GetValue(asOf), observed, resolved));
        DiagnosticTable.Write(terminal, toError: true, summary.Diagnostics, tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => summary.ToMarkdown(tag),
            Arguments.Html => summary.ToHtml(tag),
            _ => summary.ToText(tag),
        });
        return summary.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }
}
