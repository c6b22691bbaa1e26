using Spectre.Console;

namespace Education.Planning.Tool;

/// <summary>Diagnostics as a table; texts of a plan are data in it, never markup.</summary>
internal static class DiagnosticTable
{
    // Wide enough for a path and a sentence beside each other where nobody's window sets the width.
    private const int RedirectedWidth = 160;

    public static void Write(Terminal terminal, bool toError, IEnumerable<Diagnostic> diagnostics, string language)
    {
        var table = new Table { Border = TableBorder.Minimal, ShowHeaders = false };
        table.AddColumns("id", "severity", "path", "message");
        foreach (var diagnostic in diagnostics)
        {
            table.AddRow(
                new Text(diagnostic.Id),
                new Text(Word(diagnostic.Severity, language), new Style(Colour(diagnostic.Severity))),
                new Text(diagnostic.Path.Text),
                new Text($"{diagnostic.Message(language)}\n{diagnostic.Fix(language)}"));
        }
        if (table.Rows.Count == 0)
            return;
        using var writer = terminal.Writer(toError);
        var redirected = toError ? Console.IsErrorRedirected : Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect });
        if (redirected)
            console.Profile.Width = RedirectedWidth;
        console.Write(table);
    }

    private static string Word(Severity severity, string language) => (severity, language) switch
    {
        (Severity.Error, Languages.English) => "error",
        (Severity.Warning, Languages.English) => "warning",
        (_, Languages.English) => "information",
        (Severity.Error, Languages.TraditionalChinese) => "錯誤",
        (Severity.Error, _) => "错误",
        (Severity.Warning, _) => "警告",
        _ => "提示",
    };

    private static Color Colour(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Grey,
    };
}
