namespace Education.Planning.Responsibility;

/// <summary>Why a party answers for an item.</summary>
public enum AnswerReason
{
    /// <summary>It is accountable (第一责任人).</summary>
    Accountable,

    /// <summary>Nobody is accountable, and it leads (牵头).</summary>
    Lead,

    /// <summary>Nobody is accountable or leads, and it is the only responsible party, or a set whose units each answer for themselves.</summary>
    Responsible,

    /// <summary>The item names nobody, and it owns the plan.</summary>
    Owner,
}
