namespace Education.Planning;

/// <summary>The unit of a <see cref="TimingAmount"/>.</summary>
public enum TimingUnit
{
    /// <summary>Calendar day, <c>d</c>.</summary>
    Day,

    /// <summary>Working day, make-up days included, <c>wd</c>.</summary>
    Workday,

    /// <summary>School day: a working day inside a term and outside breaks, <c>sd</c>.</summary>
    Schoolday,

    /// <summary>Week, <c>w</c>.</summary>
    Week,

    /// <summary>Teaching week of a term, <c>tw</c>.</summary>
    TeachingWeek,

    /// <summary>Ten-day part of a month (旬), <c>dk</c>.</summary>
    Dekad,

    /// <summary>Half of a month, <c>hm</c>.</summary>
    HalfMonth,

    /// <summary>Month, <c>m</c>.</summary>
    Month,

    /// <summary>Quarter of a year, <c>q</c>.</summary>
    Quarter,

    /// <summary>Half of a year, <c>hy</c>.</summary>
    HalfYear,

    /// <summary>Term, <c>t</c>.</summary>
    Term,

    /// <summary>Academic year, <c>ay</c>.</summary>
    AcademicYear,

    /// <summary>Year, <c>y</c>.</summary>
    Year,

    /// <summary>Hour, <c>h</c>. It is kept and printed, not computed with.</summary>
    Hour,

    /// <summary>Minute, <c>min</c>. It is kept and printed, not computed with.</summary>
    Minute,
}
