namespace Education.Planning.Calendars;

/// <summary>What closures make of a day.</summary>
internal static class DayKinds
{
    /// <summary>Whether a closure leaves the day a working day.</summary>
    public static bool IsWorked(ClosureKind kind) => kind is ClosureKind.TeacherOnlyDay or ClosureKind.NonInstructionalDay;

    public static DayKind Of(ClosureKind kind) => kind switch
    {
        ClosureKind.WeatherDay => DayKind.WeatherDay,
        ClosureKind.EmergencyDay => DayKind.EmergencyDay,
        ClosureKind.Strike => DayKind.Strike,
        ClosureKind.TeacherOnlyDay => DayKind.TeacherOnlyDay,
        ClosureKind.NonInstructionalDay => DayKind.NonInstructionalDay,
        _ => DayKind.Holiday,
    };
}
