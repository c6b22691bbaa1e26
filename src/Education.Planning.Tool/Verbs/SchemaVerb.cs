using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan schema [KIND]</c>: the JSON Schema of a kind of document, or the kinds.</summary>
internal sealed class SchemaVerb(Terminal terminal)
{
    private readonly Argument<string?> kind = Arguments.Kind();
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) of a kind of document; without a kind, list the kinds.") { kind, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var text = parsed.GetValue(kind) is { } named ? PlanningJson.SchemaOf(named) : string.Concat(PlanningJson.Kinds.Select(known => known + "\n"));
        new Documents(terminal, Languages.English).Write(parsed.GetValue(output), text);
        return ExitCode.Good;
    }
}
