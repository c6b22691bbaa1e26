namespace Education.Planning.Revisions;

/// <summary>What a plan carries on from the one before, what it begins, and what was dropped (上年事项结转).</summary>
public sealed record CarryOver
{
    internal CarryOver()
    {
    }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The plan before; null when it is not at hand.</summary>
    public Plan? Previous { get; init; }

    /// <summary>The items that say that they are carried over, begun or held for the nth time, and those that the plan before has, too; in the order of the plan.</summary>
    public ValueList<CarriedItem> Items { get; init; }

    /// <summary>The items of the plan before that have no items inside them and that nothing here carries on.</summary>
    public ValueList<PlacedItem> Dropped { get; init; }
}
