namespace Education.Planning.Scheduling;

/// <summary>The agendas of several plans as one: what a county has to do in a year, whichever of its plans says so.</summary>
/// <remarks>The plans keep their own calendars and periods; an entry stands in the month in which its own agenda has it.</remarks>
public sealed record JointAgenda
{
    internal JointAgenda()
    {
    }

    /// <summary>The agendas, in the order in which they were given.</summary>
    public ValueList<Agenda> Agendas { get; init; }

    /// <summary>The months, in order; a heading that a plan prints for several months is a section of its own, after its first month.</summary>
    public ValueList<JointSection> Sections { get; init; }

    /// <summary>What goes on, or may be done, in the whole period of its plan.</summary>
    public ValueList<JointEntry> WholePeriod { get; init; }

    /// <summary>What has a timing but no date.</summary>
    public ValueList<JointEntry> WithoutDate { get; init; }

    /// <summary>What has no timing.</summary>
    public ValueList<JointEntry> WithoutTiming { get; init; }
}
