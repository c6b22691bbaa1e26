using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan show PLAN</c>: the plan as a document.</summary>
internal sealed class ShowVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("show", "Print a plan as a document, under its printed headings.") { plan, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var shown = documents.Plan(parsed.GetRequiredValue(plan));
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => shown.ToMarkdown(tag),
            Arguments.Html => shown.ToHtml(tag),
            _ => shown.ToText(tag),
        });
        return ExitCode.Good;
    }
}
