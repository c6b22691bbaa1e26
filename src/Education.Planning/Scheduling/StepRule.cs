namespace Education.Planning.Scheduling;

/// <summary>Which rule of the timing language made one step of a resolution.</summary>
public enum StepRule
{
    /// <summary>A year, of whatever kind and calendar.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of a month.</summary>
    Day,

    /// <summary>A term.</summary>
    Term,

    /// <summary>An event or a break of the calendar.</summary>
    Event,

    /// <summary>The dates of another item of the plan.</summary>
    Item,

    /// <summary>The period that a repeated rule is expanding.</summary>
    Period,

    /// <summary>A part with soft edges: <c>early</c>, <c>mid</c>, <c>end</c>.</summary>
    SoftPart,

    /// <summary>A counted part or a weekday: <c>week3</c>, <c>last-workday</c>, <c>fri</c>.</summary>
    Part,

    /// <summary>A range from one place to another.</summary>
    Range,

    /// <summary>A distance from a place: <c>2d before gaokao</c>.</summary>
    Offset,

    /// <summary>Not later than the last day.</summary>
    By,

    /// <summary>Before the first day.</summary>
    Before,

    /// <summary>From the day after the last day.</summary>
    After,

    /// <summary>In the stretch that touches the place.</summary>
    Within,

    /// <summary>On all days.</summary>
    Throughout,

    /// <summary>Widened on both sides.</summary>
    About,

    /// <summary>Of a length, inside its window.</summary>
    Lasting,

    /// <summary>Repeated.</summary>
    Recurring,

    /// <summary>Several statements at once: the windows are intersected.</summary>
    Both,

    /// <summary>Moved off a day that is not worked.</summary>
    Roll,
}
