namespace Education.Planning.Validation;

/// <summary>The catalogue of what validation can find in a plan.</summary>
/// <remarks>PLN01xx keys, PLN02xx indicators and targets, PLN03xx roles and parties, PLN04xx dates as written, PLN05xx outline and text, PLN06xx awards. An id outlives its wording.</remarks>
public static partial class PlanDiagnostics
{
    /// <summary>Every entry, ordered by id.</summary>
    public static ValueList<DiagnosticDescriptor> All => [.. OfKeys, .. OfTargets, .. OfRoles, .. OfDates, .. OfOutlines, .. OfAwards];

    private static DiagnosticDescriptor Error(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Error, Text(message, chinese), Text(fix, chineseFix));

    private static DiagnosticDescriptor Warning(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Warning, Text(message, chinese), Text(fix, chineseFix));

    private static DiagnosticDescriptor Information(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Information, Text(message, chinese), Text(fix, chineseFix));

    private static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
