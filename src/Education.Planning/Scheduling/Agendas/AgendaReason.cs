namespace Education.Planning.Scheduling;

/// <summary>Why an entry stands where it stands in an agenda.</summary>
public enum AgendaReason
{
    /// <summary>The plan prints it under this heading of its work calendar.</summary>
    Printed,

    /// <summary>Its days begin in this month.</summary>
    Begins,

    /// <summary>It has no first day; its last day lies in this month.</summary>
    IsDue,

    /// <summary>It covers the whole period of the plan.</summary>
    WholePeriod,

    /// <summary>The timing names a manner, not a date.</summary>
    Undated,

    /// <summary>The document hides the date.</summary>
    Masked,

    /// <summary>The date cannot be found; the notes of the timing say why.</summary>
    Unresolved,

    /// <summary>No timing is stated.</summary>
    NotStated,
}
