namespace Education.Planning.Benchmarks.Schedules;

/// <summary>The two ways in which the schedule workload is expanded.</summary>
public enum ScheduleMode
{
    /// <summary>What RFC 5545 can say: weekdays, no holidays.</summary>
    Rfc,

    /// <summary>With the working-day calendar and the terms.</summary>
    Cal,
}
