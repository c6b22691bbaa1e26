using Education.Planning.Revisions;

namespace Education.Planning;

/// <summary>How a plan stands to other plans.</summary>
public static class PlanRevisions
{
    extension(Plan plan)
    {
        /// <summary>Which tasks of another plan, mostly a superior's, the items of this one carry out (<see cref="PlanItem.Upstream"/>), and which nobody takes up.</summary>
        /// <remarks>Whoever names an item of the other plan takes up everything inside it.</remarks>
        /// <param name="reference">The key by which this plan refers to the other one (<see cref="PlanReference.Key"/>).</param>
        /// <param name="other">The other plan; null when it is not at hand.</param>
        /// <exception cref="ArgumentException">The plan has no reference of this key.</exception>
        public TaskCoverage CoverageOf(Key reference, Plan? other = null)
            => Guard.Against.Null(plan).References.FirstOrDefault(one => one.Key == Guard.Against.Null(reference)) is { } found
                ? CoverageBuilder.Of(plan, found, other)
                : throw new ArgumentException($"The plan refers to no other plan with the key `{reference}`.", nameof(reference));

        /// <summary>What the plan carries on from the one before, what it begins, and, with that plan, what was dropped.</summary>
        /// <remarks>An item carries on those of the plan before that it names in <see cref="PlanItem.Upstream"/>, else the one of its own key.</remarks>
        /// <param name="previous">The plan before; null when it is not at hand, so that only what this one says of itself is known.</param>
        public CarryOver CarryOver(Plan? previous = null) => CarryOverBuilder.Of(Guard.Against.Null(plan), previous);
    }
}
