using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Writes a resolved timing as the table of canonical timings does.</summary>
internal static class ResolutionText
{
    public static string Of(ResolvedTiming timing) => string.Join("; ", timing.Clauses.Select(Of));

    public static string Of(ResolvedClause clause)
    {
        var reasons = string.Join("; ", clause.Notes.Where(note => note.Id is not "SCH0222" and not "SCH0224").Select(note => note.Message().TrimEnd('.').Replace("(`", "(", StringComparison.Ordinal).Replace("`)", ")", StringComparison.Ordinal)));
        if (clause.Windows.IsEmpty)
            return $"unresolved: {reasons}";
        var shown = string.Join(", ", clause.Windows.Take(clause.Windows.Count > 3 ? 3 : clause.Windows.Count).Select(Of));
        if (clause.Windows.Count > 3)
            shown += $", ... ({clause.Windows.Count})";
        return clause.Status == TimingStatus.Partial ? $"{shown} (partial: {reasons})" : shown;
    }

    public static string Of(ResolvedWindow window) => $"{Text(window.Earliest)}..{Text(window.Latest)}";

    private static string Text(LocalDate? day) => day is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "";
}
