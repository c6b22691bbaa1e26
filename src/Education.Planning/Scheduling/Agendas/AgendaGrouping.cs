namespace Education.Planning.Scheduling;

/// <summary>What an agenda is shown by.</summary>
public enum AgendaGrouping
{
    /// <summary>By month, under the headings that the plan prints.</summary>
    Month,

    /// <summary>By week of the calendar.</summary>
    Week,

    /// <summary>By the parties that have a part in the work.</summary>
    Party,
}
