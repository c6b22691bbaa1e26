namespace Education.Planning.Scheduling;

/// <summary>How a window stands to the day on which the agenda is looked at. What was done is not known here.</summary>
public enum AgendaState
{
    /// <summary>No day was given to compare with, or the window has no days.</summary>
    NotAsked,

    /// <summary>Its first day lies ahead.</summary>
    Coming,

    /// <summary>It may be done now: the day lies inside the window.</summary>
    Due,

    /// <summary>Its last day has passed.</summary>
    Overdue,

    /// <summary>Its last day has passed, but nobody may call it late for certain: the edge is soft, or the date is tentative or conditional.</summary>
    Uncertain,

    /// <summary>Its last day has passed, and there is nothing to be late with: it went on until then (<c>throughout</c>), or could be left out.</summary>
    Over,
}
