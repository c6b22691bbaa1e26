namespace Education.Planning.Evaluation;

/// <summary>What a step does with values in one state that is not present: leave them out, or take a value in their place. States without a rule are carried.</summary>
public sealed record AbsentRule
{
    /// <summary>What is done with values in a state.</summary>
    /// <param name="state">The state; not present.</param>
    /// <param name="standIn">The value that stands in for it; null to leave such values out.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is present or not defined.</exception>
    public AbsentRule(ValueState state, decimal? standIn = null)
    {
        State = new ObservedValue.Absent(state).Why;
        StandIn = standIn;
    }

    /// <summary>Leave out all values that are not present, whatever their state.</summary>
    public static ValueList<AbsentRule> Skip { get; } = [.. Enum.GetValues<ValueState>().Where(s => s != ValueState.Present).Select(s => new AbsentRule(s))];

    /// <summary>The state.</summary>
    public ValueState State { get; }

    /// <summary>The value that stands in; null to leave such values out.</summary>
    public decimal? StandIn { get; }
}
