namespace Education.Planning;

/// <summary>How far a plan has come on its way from draft to record.</summary>
public enum PlanStatus
{
    /// <summary>Still being written.</summary>
    Draft,

    /// <summary>Handed in for approval.</summary>
    Submitted,

    /// <summary>Approved, not yet begun.</summary>
    Approved,

    /// <summary>Being carried out.</summary>
    Active,

    /// <summary>Over; kept as a record.</summary>
    Closed,
}
