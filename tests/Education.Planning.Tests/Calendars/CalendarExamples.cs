using Education.Planning.Calendars;

namespace Education.Planning.Tests.Calendars;

/// <summary>One example a diagnostic of calendars; the texts are written out, not taken from the catalogue.</summary>
internal static partial class CalendarExamples
{
    public static IReadOnlyList<DiagnosticExample> All => [.. OfAnswers, .. OfDefects];

    private static SchoolCalendar Plain => new() { Key = "plain", Name = "Plain" };
}
