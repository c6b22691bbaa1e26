using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Where months, days, events and terms without a year are looked up: they must begin inside these days.</summary>
/// <param name="Days">The days.</param>
/// <param name="AcademicYear">The academic year in which a numbered term is meant; null where terms are those that begin inside the days.</param>
internal sealed record YearInForce(DateInterval Days, int? AcademicYear = null)
{
    public string Text => CalendarDiagnostics.Text(Days);

    /// <summary>The days, widened to whole months.</summary>
    public static DateInterval WholeMonths(DateInterval days)
        => new(days.Start.With(DateAdjusters.StartOfMonth), days.End.With(DateAdjusters.EndOfMonth));
}
