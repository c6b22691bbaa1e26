using System.CommandLine;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan evaluate [PLAN] [--scheme FILE] --observations FILE</c>: how each target stands, or what a scheme makes of the units, and why.</summary>
internal sealed class EvaluateVerb(Terminal terminal)
{
    private readonly Argument<string?> plan = Arguments.PlanFileIfAny();
    private readonly Option<string?> scheme = Arguments.SchemeFile();
    private readonly Option<string?> award = Arguments.Award();
    private readonly Option<string?> calendar = Arguments.CalendarFile();
    private readonly Option<string[]> observations = Arguments.ObservationsFiles();
    private readonly Option<string[]> units = Arguments.UnitsFiles();
    private readonly Option<string?> level = Arguments.Level();
    private readonly Option<PlanPeriod?> period = Arguments.Period();
    private readonly Option<string?> unit = Arguments.Unit();
    private readonly Option<string?> explain = Arguments.Explain();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, the day of the latest observation, or the last day of the period.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html, Arguments.Json, Arguments.Csv);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("evaluate", "Print how each target of a plan stands, or what a scheme makes of the units, with the reasons.")
        {
            plan, scheme, award, calendar, observations, units, level, period, unit, explain, asOf, language, format, output,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var documents = new Documents(terminal, parsed.GetRequiredValue(language));
        if (parsed.GetValue(award) is { } key)
            return RunAward(parsed, documents, key);
        return parsed.GetValue(scheme) is { } file ? RunScheme(parsed, documents, file) : RunTargets(parsed, documents);
    }

    private int RunAward(ParseResult parsed, Documents documents, string key)
    {
        var tag = parsed.GetRequiredValue(language);
        if (parsed.GetValue(plan) is not { } file)
            throw new UnusableInputException("Name the plan that has the award.");
        if (parsed.GetValue(asOf) is not { } day)
            throw new UnusableInputException("Say the day to judge from with --as-of.");
        if (parsed.GetRequiredValue(observations).Length == 0)
            throw new UnusableInputException("Name the candidates with --observations.");
        var plain = documents.Plan(file);
        if (plain.Awards.FirstOrDefault(one => one.Key.Text == key) is not { } found)
            throw new UnusableInputException($"The plan has no award `{key}`; it has {string.Join(", ", plain.Awards.Select(one => one.Key.Text))}.");
        if (!documents.TryResolve(plain, parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        ValueList<EvaluationScheme> schemes = parsed.GetValue(scheme) is { } schemeFile ? [documents.Scheme(schemeFile)] : [];
        var board = resolved.Confer(found.Key, CandidateFiles.Read(documents, found, schemes, parsed.GetRequiredValue(observations)), day, schemes);
        DiagnosticTable.Write(terminal, toError: true, board.Diagnostics.Where(d => d.Severity != Severity.Information), tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => board.ToMarkdown(tag),
            Arguments.Json => board.ToJson(),
            Arguments.Csv => board.ToCsv(tag),
            Arguments.Html => board.ToHtml(tag),
            _ => board.ToText(tag),
        });
        return board.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }

    private int RunTargets(ParseResult parsed, Documents documents)
    {
        var tag = parsed.GetRequiredValue(language);
        if (parsed.GetValue(plan) is not { } file)
            throw new UnusableInputException("Name a plan, or a scheme with --scheme.");
        foreach (var option in new Option[] { units, level, period, unit, explain }.Where(o => parsed.GetResult(o) is { Implicit: false }))
            throw new UnusableInputException($"{option.Name} needs --scheme.");
        var plain = documents.Plan(file);
        var observed = FigureFiles.OfPlan(documents, parsed.GetRequiredValue(observations), plain, parsed.GetValue(asOf));
        if (!documents.TryResolve(plain, parsed.GetValue(calendar), out var resolved))
            return ExitCode.HasErrors;
        var card = resolved.Evaluate(observed, FigureFiles.DayOf(parsed.GetValue(asOf), observed, resolved));
        DiagnosticTable.Write(terminal, toError: true, card.Diagnostics, tag);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => card.ToMarkdown(tag),
            Arguments.Html => card.ToHtml(tag),
            Arguments.Json => card.ToJson(),
            Arguments.Csv => throw new UnusableInputException("--format csv needs --scheme."),
            _ => card.ToText(tag),
        });
        return card.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }

    private int RunScheme(ParseResult parsed, Documents documents, string file)
    {
        var tag = parsed.GetRequiredValue(language);
        if (parsed.GetRequiredValue(observations).Length == 0)
            throw new UnusableInputException("Name the figures of the units with --observations.");
        var compiled = documents.Scheme(file).Compile();
        DiagnosticTable.Write(terminal, toError: true, compiled.Diagnostics.Where(d => d.Severity != Severity.Information), tag);
        if (!compiled.CanRun)
            return ExitCode.HasErrors;
        var figures = new FigureFiles(documents, compiled, parsed.GetRequiredValue(observations), parsed.GetValue(units) ?? [], parsed.GetValue(period), parsed.GetValue(asOf));
        Scoreboard board;
        IEnumerable<Diagnostic> found = [];
        if (parsed.GetValue(plan) is { } planFile)
        {
            var plain = documents.Plan(planFile);
            if (!documents.TryResolve(plain, parsed.GetValue(calendar), out var resolved))
                return ExitCode.HasErrors;
            board = figures.Run(resolved);
        }
        else
        {
            board = figures.Run(out found);
        }
        DiagnosticTable.Write(terminal, toError: true, found.Concat(board.Diagnostics), tag);
        var view = new ScoreboardView(board, parsed.GetValue(level), parsed.GetValue(unit), tag);
        var form = parsed.GetRequiredValue(format);
        documents.Write(parsed.GetValue(output), parsed.GetResult(explain) is { Implicit: false } ? view.Explain(parsed.GetValue(explain), form) : view.Show(form));
        return board.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCode.HasErrors : ExitCode.Good;
    }
}
