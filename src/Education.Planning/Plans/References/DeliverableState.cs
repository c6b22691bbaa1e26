namespace Education.Planning;

/// <summary>How far a deliverable has come.</summary>
public enum DeliverableState
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>To be made.</summary>
    Planned,

    /// <summary>A draft exists.</summary>
    Drafted,

    /// <summary>Issued or handed in.</summary>
    Issued,

    /// <summary>Revised after it was issued.</summary>
    Revised,
}
