using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>How one target, one milestone of it, or an indicator without target stands, and why.</summary>
public sealed record TargetResult
{
    internal TargetResult()
    {
    }

    /// <summary>Where the target, milestone or indicator stands in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The name of the indicator, or of the item that states the target where it names no indicator.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The key of the indicator; null when the target names none.</summary>
    public Key? Indicator { get; init; }

    /// <summary>What was to be reached; null for an indicator without target.</summary>
    public TargetRule? Rule { get; init; }

    /// <summary>The levels that the indicator may reach, in its languages; empty for an indicator without levels.</summary>
    public ValueList<LocalizedText> Levels { get; init; }

    /// <summary>How it stands.</summary>
    public required TargetOutcome Outcome { get; init; }

    /// <summary>How grave the miss is; <see cref="MissKind.None"/> unless it is missed.</summary>
    public MissKind Miss { get; init; }

    /// <summary>The last day on which it is due, included; null when it has no date.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The observation that counted; null when there was none, or when the target is over several organisations.</summary>
    public Observation? Observation { get; init; }

    /// <summary>Completion (完成率): actual ÷ target, as a share, so 1.098 for 109.8 %; null when it cannot be said, and where less is better, for there a quotient above 1 is no success. A quotient that does not end is given to 28 digits.</summary>
    public decimal? Completion { get; init; }

    /// <summary>Attainment (达成度): the way from baseline to target that is done, as a share; null without baseline or a target to aim at.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>How far the value is from meeting the target, in the unit of the indicator and never negative: "short by 5.6"; null when it cannot be said.</summary>
    public decimal? Gap { get; init; }

    /// <summary>Whether the value is a forecast.</summary>
    public bool IsForecast => Observation?.Kind == ObservationKind.Forecast;

    /// <summary>The organisations over which the target must hold, in the order of the plan; empty when it is about the whole.</summary>
    public ValueList<UnitResult> Units { get; init; }

    /// <summary>Why: a view of the values that were computed.</summary>
    public required Explanation Explanation { get; init; }
}
