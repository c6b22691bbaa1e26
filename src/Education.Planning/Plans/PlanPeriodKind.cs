namespace Education.Planning;

/// <summary>What kind of period a plan covers.</summary>
public enum PlanPeriodKind
{
    /// <summary>One calendar year.</summary>
    CalendarYear,

    /// <summary>One academic year, named by the year in which it starts.</summary>
    AcademicYear,

    /// <summary>One fiscal year, named by the year in which it starts.</summary>
    FiscalYear,

    /// <summary>One term of an academic year.</summary>
    Semester,

    /// <summary>Several calendar years.</summary>
    Years,

    /// <summary>Any days.</summary>
    Days,
}
