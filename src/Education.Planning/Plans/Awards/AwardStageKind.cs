namespace Education.Planning;

/// <summary>What happens at a stage of an award, in the order in which stages come.</summary>
public enum AwardStageKind
{
    /// <summary>Rules and allotted places go out (下发方案和指标).</summary>
    Notice,

    /// <summary>Candidates apply or enter (申报).</summary>
    Application,

    /// <summary>Units choose among their candidates and put them forward (推荐).</summary>
    Recommendation,

    /// <summary>Somebody above, or a jury, reviews (审核, 评审).</summary>
    Review,

    /// <summary>The list is published, and anybody may object (公示).</summary>
    Publication,

    /// <summary>The list is confirmed and announced (确认, 通报).</summary>
    Confirmation,

    /// <summary>Certificates are given (发证).</summary>
    Certificate,
}
