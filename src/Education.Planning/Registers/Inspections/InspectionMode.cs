namespace Education.Planning.Registers;

/// <summary>What kind of inspection it is.</summary>
public enum InspectionMode
{
    /// <summary>At fixed times (定期检查).</summary>
    Regular,

    /// <summary>Of everything at once (全面检查).</summary>
    Full,

    /// <summary>Open or covert visits (明察暗访).</summary>
    Visit,

    /// <summary>Without warning (突击抽查).</summary>
    SpotCheck,

    /// <summary>Of what was inspected before (随机复查).</summary>
    Recheck,

    /// <summary>Of one field (专项检查).</summary>
    Special,

    /// <summary>By the units themselves (自查自纠).</summary>
    SelfInspection,
}
