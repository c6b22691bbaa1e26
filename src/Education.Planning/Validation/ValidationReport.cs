using System.Globalization;
using System.Text;

namespace Education.Planning.Validation;

/// <summary>What validation found in a plan as it is written.</summary>
/// <remarks>
/// Only an error keeps a later stage from running. Real plans are full of warnings: masked figures, labels that skip a number, titles of another year.
/// Two reports are equal when they hold the same diagnostics in the same order.
/// </remarks>
public sealed record ValidationReport
{
    private static readonly (Severity Severity, LocalizedText One, LocalizedText Several)[] SeverityWords =
    [
        (Severity.Error, Words("error", "错误"), Words("errors", "个错误")),
        (Severity.Warning, Words("warning", "警告"), Words("warnings", "个警告")),
        (Severity.Information, Words("information", "提示"), Words("information", "条提示")),
    ];

    internal ValidationReport(ValueList<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>The diagnostics in reading order of the elements that they are about; at one element ordered by id.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether an error was found, so that later stages refuse the plan.</summary>
    public bool HasErrors => CountOf(Severity.Error) > 0;

    /// <summary>How many diagnostics have a severity.</summary>
    /// <param name="severity">The severity.</param>
    public int CountOf(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>The report as text: a line of counts, then each diagnostic with its suggested fix on a line of its own.</summary>
    /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
    /// <example>
    /// <code>
    /// 1 error, 0 warnings, 0 information
    /// PLN0102 error owner: No party has the key `bureau`.
    ///     Add the party to the registry, or name one that stands there.
    /// </code>
    /// </example>
    public string ToText(string language = Languages.English)
    {
        Guard.Against.Null(language);
        var text = new StringBuilder().AppendJoin(Words(", ", "，").In(language), SeverityWords.Select(words => Counted(words.Severity, language)));
        foreach (var diagnostic in Diagnostics)
        {
            var severity = SeverityWords.First(words => words.Severity == diagnostic.Severity).One.In(language);
            text.Append('\n').AppendJoin(' ', diagnostic.Id, severity, diagnostic.Path.Text).Append(Words(": ", "：").In(language)).Append(diagnostic.Message(language))
                .Append("\n    ").Append(diagnostic.Fix(language));
        }
        return text.ToString();
    }

    /// <summary>The report as English text (<see cref="ToText"/>).</summary>
    public override string ToString() => ToText();

    private string Counted(Severity severity, string language)
    {
        var count = CountOf(severity);
        var (_, one, several) = SeverityWords.First(words => words.Severity == severity);
        var word = count == 1 && one.In(language) is var singular && several.In(language).StartsWith(singular, StringComparison.Ordinal) ? singular : several.In(language);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }

    private static LocalizedText Words(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
