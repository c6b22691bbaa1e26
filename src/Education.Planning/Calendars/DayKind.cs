namespace Education.Planning.Calendars;

/// <summary>What a day is, in the words of the Ed-Fi calendar events where they have one. Every day has exactly one kind.</summary>
public enum DayKind
{
    /// <summary>The calendar does not reach this day.</summary>
    NotKnown,

    /// <summary>A day of lessons.</summary>
    InstructionalDay,

    /// <summary>A school day of an examination phase.</summary>
    ExaminationDay,

    /// <summary>A day that is worked although it would be free (调休上班).</summary>
    MakeUpDay,

    /// <summary>A day that is worked for half the day (Ed-Fi: student late arrival or early dismissal).</summary>
    HalfDay,

    /// <summary>Teachers work, pupils stay at home.</summary>
    TeacherOnlyDay,

    /// <summary>A working day without instruction, as between two terms.</summary>
    NonInstructionalDay,

    /// <summary>A working day of which no academic calendar says whether there is instruction.</summary>
    WorkingDay,

    /// <summary>A day of a break (寒假、暑假).</summary>
    Break,

    /// <summary>A day off by the pattern of the week.</summary>
    Weekend,

    /// <summary>A public holiday.</summary>
    Holiday,

    /// <summary>Closed because of the weather.</summary>
    WeatherDay,

    /// <summary>Closed by an emergency.</summary>
    EmergencyDay,

    /// <summary>Closed by a strike.</summary>
    Strike,
}
