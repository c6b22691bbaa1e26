namespace Education.Planning.Evaluation;

/// <summary>Observations that belong together, with what was assumed in taking them down.</summary>
/// <remarks>The order of observations means nothing.</remarks>
public sealed record ObservationSet
{
    /// <summary>The key of the set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What the set is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The key of the plan whose indicators are observed; null when the set belongs to no plan.</summary>
    public Key? Plan { get; init; }

    /// <summary>The observations.</summary>
    public ValueList<Observation> Observations { get; init; }

    /// <summary>What was assumed.</summary>
    public ValueList<Assumption> Assumptions { get; init; }

    internal Unread Unread { get; init; }
}
