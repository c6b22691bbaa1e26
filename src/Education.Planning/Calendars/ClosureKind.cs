namespace Education.Planning.Calendars;

/// <summary>Why there is no school on a day, in the words of the Ed-Fi calendar events.</summary>
public enum ClosureKind
{
    /// <summary>A holiday (节假日); not a working day.</summary>
    Holiday,

    /// <summary>Closed because of the weather; not a working day.</summary>
    WeatherDay,

    /// <summary>Closed by an emergency; not a working day.</summary>
    EmergencyDay,

    /// <summary>Closed by a strike; not a working day.</summary>
    Strike,

    /// <summary>Teachers work without pupils; a working day, not a school day.</summary>
    TeacherOnlyDay,

    /// <summary>No instruction for another reason; a working day, not a school day.</summary>
    NonInstructionalDay,
}
