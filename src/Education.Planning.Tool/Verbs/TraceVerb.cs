using System.CommandLine;

namespace Education.Planning.Tool;

/// <summary><c>eduplan trace PLAN [REFERENCE] [--other FILE]</c>: who carries out the tasks of another plan, or what is carried over from the plan before.</summary>
internal sealed class TraceVerb(Terminal terminal)
{
    private readonly Argument<string> plan = Arguments.PlanFile();
    private readonly Argument<string?> reference = Arguments.PlanReferenceIfAny();
    private readonly Option<string?> other = Arguments.OtherPlanFile();
    private readonly Option<string> language = Arguments.Language();
    private readonly Option<string> format = Arguments.Format(Arguments.Text, Arguments.Markdown, Arguments.Csv, Arguments.Html);
    private readonly Option<string?> output = Arguments.OutputFile();

    public Command Command()
    {
        var command = new Command("trace", "Print who carries out the tasks of another plan; without a reference, what is carried over from the plan before.") { plan, reference, other, language, format, output };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var documents = new Documents(terminal, parsed.GetRequiredValue(language));
        var plain = documents.Plan(parsed.GetRequiredValue(plan));
        var second = parsed.GetValue(other) is { } file ? documents.Plan(file) : null;
        documents.Write(parsed.GetValue(output), parsed.GetValue(reference) is { } key ? Coverage(parsed, plain, key, second) : CarryOver(parsed, plain, second));
        return ExitCode.Good;
    }

    private string Coverage(ParseResult parsed, Plan plain, string key, Plan? second)
    {
        if (plain.References.FirstOrDefault(one => one.Key.Text == key) is not { } found)
            throw new UnusableInputException($"The plan refers to no other plan `{key}`; it has {string.Join(", ", plain.References.Select(one => one.Key.Text))}.");
        var (coverage, tag) = (plain.CoverageOf(found.Key, second), parsed.GetRequiredValue(language));
        return parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => coverage.ToMarkdown(tag),
            Arguments.Csv => coverage.ToCsv(tag),
            Arguments.Html => coverage.ToHtml(tag),
            _ => coverage.ToText(tag),
        };
    }

    private string CarryOver(ParseResult parsed, Plan plain, Plan? second)
    {
        var (carried, tag) = (plain.CarryOver(second), parsed.GetRequiredValue(language));
        return parsed.GetRequiredValue(format) switch
        {
            Arguments.Markdown => carried.ToMarkdown(tag),
            Arguments.Csv => carried.ToCsv(tag),
            Arguments.Html => carried.ToHtml(tag),
            _ => carried.ToText(tag),
        };
    }
}
