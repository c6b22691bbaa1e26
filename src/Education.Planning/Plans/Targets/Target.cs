namespace Education.Planning;

/// <summary>What an indicator is to reach, over whom, and by when (目标值).</summary>
/// <remarks>Inside an indicator <see cref="Indicator"/> is left out; at an item it names an indicator declared elsewhere in the plan.</remarks>
public sealed record Target
{
    /// <summary>The key, where other parts refer to the target; unique in its plan.</summary>
    public Key? Key { get; init; }

    /// <summary>The indicator meant; null inside that indicator.</summary>
    public Key? Indicator { get; init; }

    /// <summary>The rule that tells met from missed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TargetRule Rule { get; init => field = Guard.Against.Null(value); }

    /// <summary>Over which units it must hold; null for the whole.</summary>
    public TargetScope? Scope { get; init; }

    /// <summary>When it is due; null means by the end of the plan's period.</summary>
    public Timing? Due { get; init; }

    /// <summary>How strongly the author commits to it: a miss is a breach where it is ensured, a shortfall where it is striven for.</summary>
    public Commitment Commitment { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Whether a superior made it binding (约束性) or anticipatory (预期性).</summary>
    public Bindingness Bindingness { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Values on the way, each with its date, in order of time.</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>The accepting body and the standard, for a target that somebody outside must accept (验收).</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>The author's words for it.</summary>
    public LocalizedText? Words { get; init; }
}
