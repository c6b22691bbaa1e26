using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>One thing to judge: a target, a milestone of it, or an indicator without target.</summary>
internal sealed record Aim
{
    public required PlanPath Path { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>What the names of its columns begin with; unique in the scheme of its plan.</summary>
    public required string Prefix { get; init; }

    public Key? IndicatorKey { get; init; }

    public Indicator? Indicator { get; init; }

    public Target? Target { get; init; }

    public TargetRule? Rule { get; init; }

    public ResolvedTiming? Due { get; init; }

    /// <summary>The author's commitment: the target's own, else that of the nearest item around it that states one.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>The last day on which it is due; null when it has none.</summary>
    public LocalDate? LastDay => Due?.Latest;

    /// <summary>Whether its values add up, so that what is exceeded stays exceeded and what is reached stays reached.</summary>
    /// <remarks>Where the indicator does not say, occurrences and counts add up; ratios, shares and everything else stand for a moment.</remarks>
    public bool Grows => Rule is TargetRule.Zero || Indicator?.Accumulation switch
    {
        Accumulation.Cumulative => true,
        Accumulation.PointInTime => false,
        _ => Indicator?.Kind == IndicatorKind.Count && Indicator.Unit is not "%" && !IsRatio(Rule),
    };

    /// <summary>Whether its values cannot be negative.</summary>
    public bool IsNeverNegative => Rule is TargetRule.Zero || Indicator?.Kind is IndicatorKind.Count or IndicatorKind.Percentage or IndicatorKind.Rate or IndicatorKind.Ratio;

    /// <summary>How grave a miss is; the rule stands with <see cref="MissKind"/>.</summary>
    public MissKind Miss => Target?.Bindingness switch
    {
        Bindingness.Binding => MissKind.Breach,
        Bindingness.Anticipatory => MissKind.Shortfall,
        _ => Commitment == Commitment.Ensure ? MissKind.Breach : MissKind.Shortfall,
    };

    public string Column(string word) => $"{Prefix}.{word}";

    private static bool IsRatio(TargetRule? rule) => rule is TargetRule.Compared { Value: var value } && (value.Per is not null || value.Unit is "%");
}
