namespace Education.Planning.Calendars;

/// <summary>Which rule of a calendar decided what a day is.</summary>
public enum DayRule
{
    /// <summary>The day lies outside what is known.</summary>
    KnownRange,

    /// <summary>A make-up day that is listed.</summary>
    MakeUpDay,

    /// <summary>A half day that is listed.</summary>
    HalfDay,

    /// <summary>A holiday or closure that is listed.</summary>
    Holiday,

    /// <summary>A break of the academic year, or a break phase of a term.</summary>
    Break,

    /// <summary>The pattern of the week.</summary>
    Weekend,

    /// <summary>A phase of a term.</summary>
    Phase,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A working day in no term.</summary>
    OutsideTerms,

    /// <summary>A working day where no academic calendar reaches.</summary>
    WorkingWeek,
}
