namespace Education.Planning;

/// <summary>Which days a duty rota must cover.</summary>
public enum RotaDays
{
    /// <summary>Every day.</summary>
    EveryDay,

    /// <summary>Days on which offices are closed: weekends and holidays (节假日).</summary>
    DaysOff,

    /// <summary>Working days.</summary>
    WorkingDays,

    /// <summary>School days.</summary>
    SchoolDays,
}
