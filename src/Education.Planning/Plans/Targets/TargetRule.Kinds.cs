namespace Education.Planning;

public abstract partial record TargetRule
{
    /// <summary>The value stands so to a stated one: <c>at least 90 %</c>.</summary>
    public sealed record Compared : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="comparison">How the value must stand.</param>
        /// <param name="value">The stated value; masked or without number, the rule cannot be decided.</param>
        /// <exception cref="ArgumentException">The comparison is undefined or the value null.</exception>
        public Compared(Comparison comparison, Quantity value)
        {
            Comparison = Guard.Against.UndefinedEnum(comparison);
            Value = Guard.Against.Null(value);
        }

        /// <summary>How the value must stand.</summary>
        public Comparison Comparison { get; }

        /// <summary>The stated value.</summary>
        public Quantity Value { get; }
    }

    /// <summary>The value lies between two stated ones, both included: <c>between 90 % and 95 %</c>.</summary>
    public sealed record Between : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="low">The lower end, included.</param>
        /// <param name="high">The upper end, included.</param>
        /// <exception cref="ArgumentNullException">An end is null.</exception>
        public Between(Quantity low, Quantity high)
        {
            Low = Guard.Against.Null(low);
            High = Guard.Against.Null(high);
        }

        /// <summary>The lower end, included.</summary>
        public Quantity Low { get; }

        /// <summary>The upper end, included.</summary>
        public Quantity High { get; }
    }

    /// <summary>The value lies near a stated one: <c>near 40 % within 5 %</c>.</summary>
    public sealed record Near : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="value">The stated value.</param>
        /// <param name="tolerance">How far off still counts, included, in the unit of the value; null when the text does not say, and then the rule cannot be decided.</param>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Near(Quantity value, Quantity? tolerance = null)
        {
            Value = Guard.Against.Null(value);
            Tolerance = tolerance;
        }

        /// <summary>The stated value.</summary>
        public Quantity Value { get; }

        /// <summary>How far off still counts, included; null when the text does not say.</summary>
        public Quantity? Tolerance { get; }
    }

    /// <summary>Nothing occurs; the first occurrence fails it: <c>zero</c>.</summary>
    public sealed record Zero : TargetRule;

    /// <summary>The value moves against its baseline: <c>fall</c>, <c>rise by at least 5.28 pp</c>.</summary>
    public sealed record Changed : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="movement">Which way.</param>
        /// <param name="atLeast">By how much at least: <c>%</c> is a share of the baseline, <c>pp</c> percentage points, any other unit the difference itself. Null when any movement will do.</param>
        /// <exception cref="ArgumentException">The movement is undefined.</exception>
        public Changed(Movement movement, Quantity? atLeast = null)
        {
            Movement = Guard.Against.UndefinedEnum(movement);
            AtLeast = atLeast;
        }

        /// <summary>Which way.</summary>
        public Movement Movement { get; }

        /// <summary>By how much at least; null when any movement will do.</summary>
        public Quantity? AtLeast { get; }
    }

    /// <summary>The value, or its growth, stands so to that of another indicator: <c>growth not below #revenue</c>.</summary>
    public sealed record Relative : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="relation">How the value must stand.</param>
        /// <param name="indicator">The key of the other indicator.</param>
        /// <param name="ofGrowth">Whether the growth rates against the baselines are compared, not the values.</param>
        /// <exception cref="ArgumentException">The relation is undefined or the key null.</exception>
        public Relative(PeerRelation relation, Key indicator, bool ofGrowth = false)
        {
            Relation = Guard.Against.UndefinedEnum(relation);
            Indicator = Guard.Against.Null(indicator);
            OfGrowth = ofGrowth;
        }

        /// <summary>How the value must stand.</summary>
        public PeerRelation Relation { get; }

        /// <summary>The key of the other indicator.</summary>
        public Key Indicator { get; }

        /// <summary>Whether the growth rates are compared, not the values.</summary>
        public bool OfGrowth { get; }
    }

    /// <summary>The value is among the first of its peers: <c>rank 1</c>.</summary>
    public sealed record Ranked : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="atMost">The last place that still counts, from 1 to 1,000,000,000.</param>
        /// <exception cref="ArgumentOutOfRangeException">The place is out of range.</exception>
        public Ranked(int atMost) => AtMost = Guard.Against.OutOfRange(atMost, 1, TargetRuleText.MostCount);

        /// <summary>The last place that still counts.</summary>
        public int AtMost { get; }
    }

    /// <summary>So many items of a checklist are there: <c>all 7</c>, <c>5 of 7</c>.</summary>
    public sealed record Listed : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="done">How many at least, from 1.</param>
        /// <param name="of">How many the list has, from <paramref name="done"/> to 1,000,000,000.</param>
        /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
        public Listed(int done, int of)
        {
            Done = Guard.Against.OutOfRange(done, 1, TargetRuleText.MostCount);
            Of = Guard.Against.OutOfRange(of, done, TargetRuleText.MostCount);
        }

        /// <summary>How many at least.</summary>
        public int Done { get; }

        /// <summary>How many the list has.</summary>
        public int Of { get; }
    }

    /// <summary>A level or stage is reached: <c>reach 'good'</c>.</summary>
    public sealed record Reached : TargetRule
    {
        /// <summary>Makes the rule.</summary>
        /// <param name="level">The level, as the indicator names it in its default language.</param>
        /// <exception cref="ArgumentException">The level is empty, longer than 1,000 characters, or holds U+0000 or a lone surrogate.</exception>
        public Reached(string level)
        {
            Level = Guard.Against.NullOrWhiteSpace(level);
            Guard.Against.OutOfRange(level.Length, 1, 1000, nameof(level));
        }

        /// <summary>The level.</summary>
        public string Level { get; }
    }

    /// <summary>It is done, accepted, or there: <c>yes</c>.</summary>
    public sealed record Fulfilled : TargetRule;
}
