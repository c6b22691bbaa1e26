namespace Education.Planning;

/// <summary>An item of another plan.</summary>
public sealed record ItemReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="plan">The key of the plan, as <see cref="PlanReference.Key"/> gives it.</param>
    /// <param name="item">The key of the item in that plan.</param>
    /// <exception cref="ArgumentNullException">A key is null.</exception>
    public ItemReference(Key plan, Key item)
    {
        Plan = Guard.Against.Null(plan);
        Item = Guard.Against.Null(item);
    }

    /// <summary>The key of the plan, as <see cref="PlanReference.Key"/> gives it.</summary>
    public Key Plan { get; }

    /// <summary>The key of the item in that plan.</summary>
    public Key Item { get; }
}
