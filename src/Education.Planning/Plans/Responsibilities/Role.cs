namespace Education.Planning;

/// <summary>The part that a party has in an item.</summary>
/// <remarks><see cref="RoleLetters"/> maps roles to RACI and RASCI letters.</remarks>
public enum Role
{
    /// <summary>Does the work (责任单位, 承办); there may be several.</summary>
    Responsible,

    /// <summary>Answers for the result (第一责任人); at most one.</summary>
    Accountable,

    /// <summary>Leads the others (牵头); answers where nobody is accountable.</summary>
    Lead,

    /// <summary>Does it together with the lead (会同, 联合).</summary>
    Joint,

    /// <summary>Helps when asked (配合, 协助).</summary>
    Supporting,

    /// <summary>Presses and checks (督查, 督促).</summary>
    Supervising,

    /// <summary>Checks or reviews the result (检查, 审核).</summary>
    Reviewing,

    /// <summary>Approves (审批).</summary>
    Approving,

    /// <summary>Is asked before (征求意见).</summary>
    Consulted,

    /// <summary>Is told after (抄送).</summary>
    Informed,

    /// <summary>Coordinates (协调).</summary>
    Coordinating,

    /// <summary>Advises (指导).</summary>
    Advising,

    /// <summary>Takes part: attends, is trained (参与, 参训).</summary>
    Participating,

    /// <summary>Works with the parties as an outside partner.</summary>
    Partnering,

    /// <summary>Assesses (考核).</summary>
    Assessing,

    /// <summary>Is assessed (被考核).</summary>
    Assessed,

    /// <summary>Signs (签订).</summary>
    Signing,

    /// <summary>Reports to a superior (上报).</summary>
    Reporting,

    /// <summary>Receives what is reported or handed in.</summary>
    Receiving,

    /// <summary>Mentors (师傅).</summary>
    Mentoring,

    /// <summary>Is mentored (徒弟).</summary>
    Mentored,

    /// <summary>Pays (出资).</summary>
    Funding,

    /// <summary>Must not take part (不得).</summary>
    Prohibited,

    /// <summary>Hands a duty on (委托).</summary>
    Delegating,

    /// <summary>Takes a duty that is handed on (受托).</summary>
    Delegated,
}
