namespace Education.Planning.Scheduling;

/// <summary>How far a timing, or one clause of it, could be put on dates.</summary>
public enum TimingStatus
{
    /// <summary>All of it has dates.</summary>
    Resolved,

    /// <summary>Some of it has dates; the notes say what has none.</summary>
    Partial,

    /// <summary>It names a manner instead of a date: <c>gradually</c>. It is never late.</summary>
    Undated,

    /// <summary>It has no date: masked, no anchor, no date of the other item, not known yet, or impossible. The notes say which.</summary>
    Unresolved,
}
