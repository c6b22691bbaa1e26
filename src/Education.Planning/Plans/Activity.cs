namespace Education.Planning;

/// <summary>One concrete step (工作措施), or an entry of the work calendar; steps may nest.</summary>
public sealed record Activity : PlanItem
{
    /// <summary>The keys of the objectives and initiatives that the step serves, where it does not stand inside them.</summary>
    public ValueList<Key> Serves { get; init; }

    /// <summary>Where it takes place, for a meeting or event; "each school in turn" is a place too.</summary>
    public LocalizedText? Venue { get; init; }

    /// <summary>How its success is observed.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Steps inside it.</summary>
    /// <exception cref="ArgumentException">The items nest too deeply.</exception>
    public ValueList<Activity> Activities { get; init => field = Nested(value, nameof(Activities)); }

    internal override int Depth => 1 + DepthOf(Activities);
}
