using System.CommandLine;
using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary><c>eduplan matrix PLAN</c>: who has which part in what.</summary>
internal sealed class MatrixVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Option<LocalDate?> asOf = Arguments.AsOf("Without it, every assignment counts, whenever it holds.");
    private readonly Option<string> notation = Arguments.Notation();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("matrix", "Print who has which part in what, as a matrix of items and parties.") { plan, asOf, notation, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var tag = parsed.GetRequiredValue(language);
        var documents = new Documents(terminal, tag);
        var matrix = documents.Plan(parsed.GetRequiredValue(plan)).ToMatrix(parsed.GetValue(asOf));
        var letters = Enum.Parse<MatrixNotation>(parsed.GetRequiredValue(notation), ignoreCase: true);
        documents.Write(parsed.GetValue(output), parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => matrix.ToMarkdown(tag, letters),
            Arguments.Csv => matrix.ToCsv(tag, letters),
            Arguments.Html => matrix.ToHtml(tag, letters),
            _ => matrix.ToText(tag, letters),
        });
        return ExitCode.Good;
    }
}
