using System.CommandLine;
using Education.Planning.Evaluation;
using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan statements PLAN [--observations FILE]</c>: the statements of responsibility layer by layer, where the layers do not join, and what came of each statement.</summary>
internal sealed class StatementsVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<string[]> observations = Arguments.ObservationsOfStatements();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, units and signatures of any day count; with observations, the day of the latest one.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("statements", "Print the statements of responsibility for each pair of parties, layer by layer, and the gaps between layers; with observations, what came of them.") { plan, calendar, observations, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var plain = documents.Plan(parsed.GetRequiredValue(plan));
        var files = parsed.GetValue(observations) ?? [];
        ObservationSet? observed = files.Length == 0 ? null : FigureFiles.OfPlan(documents, files, plain, parsed.GetValue(asOf));
        if (observed is null && parsed.GetValue(asOf) is null)
            return Written(parsed, documents, plain.ToCascade());
        if (!documents.TryResolve(plain, parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var day = parsed.GetValue(asOf) ?? FigureFiles.DayOf(null, observed!, resolved);
        DiagnosticTable.Write(terminal, toError: true, resolved.CheckSignatures(day), tag);
        if (observed is null)
            return Written(parsed, documents, plain.ToCascade(day));
        var card = resolved.EvaluateStatements(observed, day);
        DiagnosticTable.Write(terminal, toError: true, card.Scorecard.Diagnostics, tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => card.ToMarkdown(tag),
            Arguments.Html => card.ToHtml(tag),
            _ => card.ToText(tag),
        });
        return card.Scorecard.Diagnostics.Any(found => found.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }

    private int Written(ParseResult parsed, Documents documents, StatementCascade cascade)
    {
        var tag = parsed.GetRequiredValue(language);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => cascade.ToMarkdown(tag),
            Arguments.Html => cascade.ToHtml(tag),
            _ => cascade.ToText(tag),
        });
        return ExitCode.Good;
    }
}
