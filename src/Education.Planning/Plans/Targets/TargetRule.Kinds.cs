namespace Education.Planning;

public abstract partial record TargetRule
{
    /// <summary>The value stands so to a stated one: <c>at least 90 %</c>.</summary>
    /// <param name="Comparison">How it must stand.</param>
    /// <param name="Value">The stated value; masked or without number, the rule cannot be decided.</param>
    public sealed record Compared(Comparison Comparison, Quantity Value) : TargetRule;

    /// <summary>The value lies between two stated ones, both included: <c>between 90 % and 95 %</c>.</summary>
    /// <param name="Low">The lower end.</param>
    /// <param name="High">The upper end.</param>
    public sealed record Between(Quantity Low, Quantity High) : TargetRule;

    /// <summary>The value lies near a stated one: <c>near 40 % within 5 %</c>.</summary>
    /// <param name="Value">The stated value.</param>
    /// <param name="Tolerance">How far off still counts, in the unit of the value; in <c>%</c> of a value that has another unit. Without it the rule cannot be decided.</param>
    public sealed record Near(Quantity Value, Quantity? Tolerance) : TargetRule;

    /// <summary>Nothing occurs; the first occurrence fails it: <c>zero</c>.</summary>
    public sealed record Zero : TargetRule;

    /// <summary>The value moves against its baseline: <c>fall</c>, <c>rise by at least 5.28 pp</c>.</summary>
    /// <param name="Movement">Which way.</param>
    /// <param name="AtLeast">By how much at least: <c>%</c> is a share of the baseline, <c>pp</c> percentage points, any other unit the difference itself. Null when any movement will do.</param>
    public sealed record Changed(Movement Movement, Quantity? AtLeast = null) : TargetRule;

    /// <summary>The value, or its growth, stands so to that of another indicator: <c>growth not below #revenue</c>.</summary>
    /// <param name="Relation">How it must stand.</param>
    /// <param name="Indicator">The other indicator.</param>
    /// <param name="OfGrowth">Whether the growth rates against the baselines are compared, not the values.</param>
    public sealed record Relative(PeerRelation Relation, Key Indicator, bool OfGrowth = false) : TargetRule;

    /// <summary>The value is among the first of its peers: <c>rank 1</c>.</summary>
    /// <param name="AtMost">The last place that still counts, at least 1.</param>
    public sealed record Ranked(int AtMost) : TargetRule;

    /// <summary>So many items of a checklist are there: <c>all 7</c>, <c>5 of 7</c>.</summary>
    /// <param name="Done">How many at least.</param>
    /// <param name="Of">How many the list has.</param>
    public sealed record Listed(int Done, int Of) : TargetRule;

    /// <summary>A level or stage is reached: <c>reach 'good'</c>.</summary>
    /// <param name="Level">The level, as the indicator names it in its default language.</param>
    public sealed record Reached(string Level) : TargetRule;

    /// <summary>It is done, accepted, or there: <c>yes</c>.</summary>
    public sealed record Fulfilled : TargetRule;
}
