namespace Education.Planning;

/// <summary>A priority piece of work (重点工作, 重点任务), made of activities.</summary>
public sealed record Initiative : PlanItem
{
    /// <summary>How its success is observed.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>The steps it is made of.</summary>
    /// <exception cref="ArgumentException">The items nest too deeply.</exception>
    public ValueList<Activity> Activities { get; init => field = Nested(value, nameof(Activities)); }

    internal override int Depth => 1 + DepthOf(Activities);
}
