using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>An academic year with the layer that gives it.</summary>
internal sealed record LayeredYear(SchoolCalendar Layer, AcademicYear Year)
{
    /// <summary>Its terms and breaks.</summary>
    public IEnumerable<DateInterval> Stretches => Year.Terms.Select(term => term.Days).Concat(Year.Breaks.Select(pause => pause.Days));

    /// <summary>All days without school that it names.</summary>
    public IEnumerable<DateInterval> BreakDays
        => Year.Breaks.Select(pause => pause.Days)
            .Concat(Year.Terms.SelectMany(term => term.Phases).Where(phase => phase.Kind == PhaseKind.Break).Select(phase => phase.Days));
}
