namespace Education.Planning.Evaluation;

/// <summary>How grave a missed target is.</summary>
/// <remarks>
/// What a superior fixed counts first: binding (约束性) is a breach, anticipatory (预期性) a shortfall. Else the author's commitment, the target's own or that of the
/// nearest item around it: ensured (确保) is a breach, pursued, striven for (力争) or drifted towards a shortfall. Where nothing is stated a miss is a shortfall: a breach needs a promise.
/// </remarks>
public enum MissKind
{
    /// <summary>Nothing was missed.</summary>
    None,

    /// <summary>Less came of an effort than was hoped for (未达预期).</summary>
    Shortfall,

    /// <summary>A promise was broken (违约).</summary>
    Breach,
}
