namespace Education.Planning.Scheduling;

/// <summary>A timing where it is written: at an item, a printed heading, a target.</summary>
/// <param name="Path">Its place in the plan.</param>
/// <param name="Timing">The timing.</param>
/// <param name="Owner">The key of the item or heading that states it; null for a target.</param>
internal sealed record WrittenTiming(PlanPath Path, Timing Timing, Key? Owner)
{
    /// <summary>The timing in force for an item, where it is written; null when none is stated.</summary>
    public static WrittenTiming? Of(PlacedItem placed)
    {
        for (var owner = placed; owner is not null; owner = owner.Parent)
        {
            if (owner.Item.Timing is { } own)
                return new(owner.Path.To("timing"), own, owner.Item.Key);
        }
        return placed.Block is { } block ? new(PlanPath.Root.To("workCalendar", block.Key).To("timing"), block.Timing, block.Key) : null;
    }

    /// <summary>The items whose dates it needs.</summary>
    public IEnumerable<Key> Items()
        => TimingContents.PartsOf(Timing).OfType<TimingPart.Item>().Select(item => item.Key)
            .Concat(TimingContents.RulesOf(Timing).OfType<TimingRule.Recurring>().Select(rule => rule.Period).OfType<TimingPeriod.Item>().Select(item => item.Key))
            .Distinct();
}
