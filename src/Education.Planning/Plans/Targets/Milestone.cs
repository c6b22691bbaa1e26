namespace Education.Planning;

/// <summary>A value on the way to a target, and when it is due (阶段目标).</summary>
public sealed record Milestone
{
    /// <summary>When it is due.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Timing Due { get; init => field = Guard.Against.Null(value); }

    /// <summary>What must hold then.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TargetRule Rule { get; init => field = Guard.Against.Null(value); }
}
