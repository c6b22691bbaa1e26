namespace Education.Planning.Evaluation;

/// <summary>How much of what was planned is done (完成情况).</summary>
public enum Fulfilment
{
    /// <summary>Nothing was planned: the figure stands for itself.</summary>
    NotPlanned,

    /// <summary>All of it is done.</summary>
    Done,

    /// <summary>Some of it is done: part of the way, of the units or of the occurrences.</summary>
    Partly,

    /// <summary>Nothing of it is done, and it was due.</summary>
    NotDone,

    /// <summary>Nothing of it is done, and it is not yet due.</summary>
    NotYet,

    /// <summary>It cannot be said: nothing was observed, or what was observed cannot be compared.</summary>
    Unknown,
}
