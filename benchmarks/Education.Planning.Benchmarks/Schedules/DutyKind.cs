namespace Education.Planning.Benchmarks.Schedules;

/// <summary>How a duty of the schedule workload repeats; see <see cref="Duty.TextOf"/>.</summary>
public enum DutyKind
{
    /// <summary>The last working day of each month.</summary>
    LastWorkday,

    /// <summary>Every second Friday; with the calendar, only in term time and on working days.</summary>
    EverySecondFriday,

    /// <summary>One weekday every week; with the calendar, only in term time and on working days.</summary>
    EveryWeek,

    /// <summary>A day of each month; with the calendar, rolled on to the next working day.</summary>
    EveryMonth,

    /// <summary>The first working day of each third month.</summary>
    FirstWorkday,
}
