namespace Education.Planning;

/// <summary>What a counted part of a path counts: <c>week3</c>, <c>last-fri</c>.</summary>
public enum TimingPartUnit
{
    /// <summary>Calendar day, <c>day</c>.</summary>
    Day,

    /// <summary>Working day, <c>workday</c>.</summary>
    Workday,

    /// <summary>School day, <c>schoolday</c>.</summary>
    Schoolday,

    /// <summary>Week, in a term a teaching week, <c>week</c>.</summary>
    Week,

    /// <summary>Ten-day part of a month (旬), <c>dekad</c>.</summary>
    Dekad,

    /// <summary>Half of a month or year, <c>half</c>.</summary>
    Half,

    /// <summary>Month, <c>month</c>.</summary>
    Month,

    /// <summary>Quarter of a year, <c>q</c>.</summary>
    Quarter,

    /// <summary>Term of an academic year, <c>term</c>.</summary>
    Term,

    /// <summary>Monday, <c>mon</c>.</summary>
    Monday,

    /// <summary>Tuesday, <c>tue</c>.</summary>
    Tuesday,

    /// <summary>Wednesday, <c>wed</c>.</summary>
    Wednesday,

    /// <summary>Thursday, <c>thu</c>.</summary>
    Thursday,

    /// <summary>Friday, <c>fri</c>.</summary>
    Friday,

    /// <summary>Saturday, <c>sat</c>.</summary>
    Saturday,

    /// <summary>Sunday, <c>sun</c>.</summary>
    Sunday,
}
