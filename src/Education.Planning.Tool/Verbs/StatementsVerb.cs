using System.CommandLine;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan statements PLAN</c>: the statements of responsibility layer by layer, and where the layers do not join.</summary>
internal sealed class StatementsVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, units and signatures of any day count.");
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("statements", "Print the statements of responsibility for each pair of parties, layer by layer, and the gaps between layers.") { plan, asOf, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var cascade = documents.Plan(parsed.GetRequiredValue(plan)).ToCascade(parsed.GetValue(asOf));
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => cascade.ToMarkdown(tag),
            Arguments.Html => cascade.ToHtml(tag),
            _ => cascade.ToText(tag),
        });
        return ExitCode.Good;
    }
}
