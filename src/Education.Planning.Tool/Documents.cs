using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using Education.Planning.Scheduling;
using Education.Planning.Spreadsheets;

namespace Education.Planning.Tool;

/// <summary>Reads the documents that a command line names and writes what it asks for.</summary>
internal sealed class Documents(Terminal terminal, string language)
{
    public Plan Plan(string file) => Read<Plan>(file);

    /// <summary>The calendar of a file; without one, a calendar that knows nothing but the dates themselves.</summary>
    public SchoolCalendar Calendar(string? file)
        => file is null ? new() { Key = "none", Name = "No calendar" } : Read<SchoolCalendar>(file);

    public EvaluationScheme Scheme(string file) => Read<EvaluationScheme>(file);

    public WorkRegister Register(string file) => Read<WorkRegister>(file);

    /// <summary>The bytes of a file, and whether they are JSON, which begins with a brace, or else CSV.</summary>
    public (byte[] Bytes, bool IsJson) Figures(string file)
    {
        var bytes = Bytes(file);
        var first = bytes.AsSpan().TrimStart([.. "\uFEFF \t\r\n"u8]);
        return (bytes, first is [(byte)'{', ..]);
    }

    public UnitRegistry Units(string file, byte[] bytes) => Read<UnitRegistry>(file, bytes);

    public ObservationSet Observations(string file, byte[] bytes) => Read<ObservationSet>(file, bytes);

    /// <summary>What a reader of spreadsheets makes of a file; its fault is told with the file's name.</summary>
    public T Sheet<T>(string file, byte[] bytes, Func<string, T> read)
    {
        try
        {
            return read(SheetText.Decode(bytes));
        }
        catch (SpreadsheetException exception)
        {
            throw new UnusableInputException(string.Create(CultureInfo.InvariantCulture, $"{file}({exception.Line},{exception.Column}): {exception.Fault.In(language)}"), exception);
        }
    }

    /// <summary>The plan of a file on a calendar, unless it has errors; those are told on standard error.</summary>
    public bool TryResolve(string planFile, string? calendarFile, [NotNullWhen(true)] out ResolvedPlan? resolved)
    {
        return TryResolve(Plan(planFile), calendarFile, out resolved);
    }

    /// <summary>A plan on a calendar, unless it has errors; those are told on standard error.</summary>
    public bool TryResolve(Plan plan, string? calendarFile, [NotNullWhen(true)] out ResolvedPlan? resolved)
    {
        var errors = plan.Validate().Diagnostics.Where(d => d.Severity == Severity.Error).ToValueList();
        resolved = null;
        if (errors.IsEmpty && plan.TryResolve(Calendar(calendarFile), out resolved, out errors))
            return true;
        DiagnosticTable.Write(terminal, toError: true, errors, language);
        return false;
    }

    public void Write(string? file, string text)
    {
        if (file is null or "-")
            terminal.Write(text);
        else
            File.WriteAllText(Named(file), text);
    }

    private T Read<T>(string file)
        where T : class
        => Read<T>(file, Bytes(file));

    private T Read<T>(string file, byte[] bytes)
        where T : class
    {
        var reading = PlanningJson.TryRead<T>(bytes);
        return reading.Succeeded
            ? reading.Content
            : throw new UnusableInputException(string.Join('\n', reading.Diagnostics.Select(
                d => string.Create(CultureInfo.InvariantCulture, $"{file}({d.Line},{d.Column}): {d.Id} {d.Path}: {d.Message(language)} {d.Fix(language)}"))));
    }

    private byte[] Bytes(string file)
    {
        if (file != "-")
            return File.ReadAllBytes(Named(file));
        using var bytes = new MemoryStream();
        terminal.Input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Named(string file)
        => string.IsNullOrWhiteSpace(file) ? throw new UnusableInputException("The name of a file is empty.") : file;
}
