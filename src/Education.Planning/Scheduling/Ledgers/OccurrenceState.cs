namespace Education.Planning.Scheduling;

/// <summary>How one occurrence stands, by the ledger and the day asked about.</summary>
public enum OccurrenceState
{
    /// <summary>Its first day lies ahead.</summary>
    Coming,

    /// <summary>It may be done now and is not reported.</summary>
    Due,

    /// <summary>It was done in time, or at a time that is not recorded.</summary>
    Done,

    /// <summary>It was done after its last day.</summary>
    DoneLate,

    /// <summary>Its last day has passed, and it is not reported.</summary>
    Late,

    /// <summary>Its last day has passed, but nobody may call it late for certain: the edge is soft, or the date is tentative or conditional.</summary>
    Uncertain,

    /// <summary>It was moved to a day that has not passed yet.</summary>
    Moved,

    /// <summary>It was left out.</summary>
    Skipped,

    /// <summary>It is no longer asked for.</summary>
    Cancelled,

    /// <summary>Its last day has passed, and it could be left out, or went on without a single completion.</summary>
    Over,
}
