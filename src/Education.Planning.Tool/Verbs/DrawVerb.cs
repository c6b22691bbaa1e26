using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan draw REGISTER INSPECTION --plan FILE</c>: the units that an inspection goes to, drawn from its recorded seed.</summary>
internal sealed class DrawVerb(Terminal terminal)
{
    private readonly Argument<string> register = Arguments.RegisterFile();
    private readonly Argument<string> inspection = Arguments.InspectionKey();
    private readonly Option<string?> plan = Arguments.PlanOfRegister();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("draw", "Draw the units of an inspection from its recorded seed; drawing again gives the same.") { register, inspection, plan, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var key = parsed.GetRequiredValue(inspection);
        var named = documents.Plan(parsed.GetValue(plan) ?? throw new UnusableInputException("Name the plan whose units are drawn with --plan."));
        var sample = (Key.TryParse(key, out var known) ? documents.Register(parsed.GetRequiredValue(register)).DrawFor(known, named) : null)
            ?? throw new UnusableInputException($"The register has no inspection `{key}`.");
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => sample.ToMarkdown(named, tag),
            Arguments.Csv => sample.ToCsv(named, tag),
            Arguments.Html => sample.ToHtml(named, tag),
            _ => sample.ToText(named, tag),
        });
        return ExitCode.Good;
    }
}
