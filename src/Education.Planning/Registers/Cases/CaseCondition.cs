namespace Education.Planning.Registers;

/// <summary>How a case stands on a day.</summary>
public enum CaseCondition
{
    /// <summary>It is open and not late.</summary>
    Open,

    /// <summary>It is open and its due day has passed.</summary>
    Overdue,

    /// <summary>It is closed, with the proof that its kind asks for.</summary>
    Closed,

    /// <summary>What it grants is no longer valid.</summary>
    Expired,
}
