namespace Education.Planning.Evaluation;

/// <summary>How a target stands.</summary>
public enum TargetOutcome
{
    /// <summary>There is no target: the value stands for itself.</summary>
    NoTarget,

    /// <summary>The target is met (完成).</summary>
    Met,

    /// <summary>The target is missed; <see cref="MissKind"/> says how grave that is.</summary>
    Missed,

    /// <summary>Nothing was observed.</summary>
    NoData,

    /// <summary>The target is not met, and there is still time.</summary>
    NotYetDue,

    /// <summary>It cannot be decided: the target or the value is masked, vague, or not comparable.</summary>
    Undecided,

    /// <summary>It cannot be met by any value, such as "fewer than last year" after a year with none.</summary>
    Impossible,
}
