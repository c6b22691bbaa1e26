namespace Education.Planning;

/// <summary>A dependency as the forward pass goes along it: one item waits for another, whichever of the two states it.</summary>
/// <param name="Item">The item that waits.</param>
/// <param name="For">The item that it waits for.</param>
/// <param name="Dependency">The dependency as stated.</param>
/// <param name="Path">Where it is stated.</param>
internal sealed record ItemWait(Key Item, Key For, Dependency Dependency, PlanPath Path)
{
    /// <summary>Whether both begin on one day, so that each waits for the other.</summary>
    public bool IsTogether => Dependency is { Kind: DependencyKind.Together, Lag: null };

    /// <summary>What an item states, in order.</summary>
    public static IEnumerable<ItemWait> Of(PlacedItem placed)
        => placed.Item.Dependencies.Select((dependency, i) =>
        {
            var (item, other) = dependency.Kind == DependencyKind.Before ? (dependency.Item, placed.Item.Key) : (placed.Item.Key, dependency.Item);
            return new ItemWait(item, other, dependency, placed.Path.To("dependencies", i));
        });
}
