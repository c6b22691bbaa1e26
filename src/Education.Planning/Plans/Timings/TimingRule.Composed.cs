namespace Education.Planning;

public abstract partial record TimingRule
{
    /// <summary>Whether the text of the rule ends in a body, which would swallow an <c>&amp;</c> or a <c>roll</c> that follows.</summary>
    private protected virtual bool EndsInBody => false;

    /// <summary>Takes a length of time; in one stretch unless <see cref="IsSplit"/>: <c>for 10d within 03..05</c>, <c>for 10wd split within Y/half1</c>.</summary>
    public sealed record Lasting : TimingRule
    {
        /// <summary>Work of a length.</summary>
        /// <param name="amount">The length.</param>
        /// <exception cref="ArgumentNullException">The length is null.</exception>
        public Lasting(TimingAmount amount) => Amount = Guard.Against.Null(amount);

        /// <summary>The length.</summary>
        public TimingAmount Amount { get; }

        /// <summary>Whether the length may be split into several stretches.</summary>
        public bool IsSplit { get; init; }

        /// <summary>The place inside which the work lies; null when it is not said.</summary>
        public TimingPlace? Window { get; init; }

        internal override int Depth => Window?.Depth ?? 0;
    }

    /// <summary>Repeats a rule in each of a series of periods: <c>every week within term2: mon</c>, <c>2.. per term</c>.</summary>
    public sealed record Recurring : TimingRule
    {
        /// <summary>The period in which the rule repeats.</summary>
        /// <exception cref="ArgumentNullException">The period is null.</exception>
        public required TimingPeriod Period { get; init => field = Guard.Against.Null(value); }

        /// <summary>How many times in each period; null means once (<c>every</c>).</summary>
        public TimingCount? Count { get; init; }

        /// <summary>The place inside which the rule repeats; null means the plan's period, or the period of the rule around this one.</summary>
        public TimingPlace? Bounds { get; init; }

        /// <summary>Which nominal days are kept or dropped, applied in order.</summary>
        public ValueList<TimingFilter> Filters { get; init; }

        /// <summary>The rule that holds in each period, its places read relative to the period; null means some time in the period.</summary>
        /// <exception cref="ArgumentException">The rules nest deeper than <see cref="Timing.MaxDepth"/>.</exception>
        public TimingRule? Body
        {
            get;
            init
            {
                if (value?.Depth >= Timing.MaxDepth)
                    throw new ArgumentException($"Rules nest at most {Timing.MaxDepth} levels deep.", nameof(Body));
                field = value;
            }
        }

        internal override int Depth => Math.Max(
            Math.Max(Bounds?.Depth ?? 0, Body?.Depth + 1 ?? 0),
            Filters.Select(f => f.Days.Depth).DefaultIfEmpty().Max());

        private protected override bool EndsInBody => Body is not null;
    }

    /// <summary>Several rules that hold at once; their windows are intersected: <c>06 &amp; before summer-break</c>.</summary>
    public sealed record Both : TimingRule
    {
        /// <summary>Rules that hold at once.</summary>
        /// <param name="rules">At least two rules; none of them itself a list or a rolled rule, and only the last one repeated with a body.</param>
        /// <exception cref="ArgumentException">There are fewer than two rules, one is null, or one cannot stand there.</exception>
        public Both(params ReadOnlySpan<TimingRule> rules)
        {
            if (rules.Length < 2)
                throw new ArgumentException("There must be at least two rules.", nameof(rules));
            Rules = [.. rules];
            if (Rules.Any(r => r is Both or Rolled) || Rules.Take(Rules.Count - 1).Any(r => r.EndsInBody))
                throw new ArgumentException("A rule of the list is itself a list, is rolled, or has a body and is not the last.", nameof(rules));
        }

        /// <summary>The rules, at least two.</summary>
        public ValueList<TimingRule> Rules { get; }

        internal override int Depth => Rules.Max(r => r.Depth);

        private protected override bool EndsInBody => Rules[^1].EndsInBody;
    }

    /// <summary>A day that is no working day (or school day) moves, and the reason is kept: <c>by 06-15 roll next</c>.</summary>
    public sealed record Rolled : TimingRule
    {
        /// <summary>A rule whose day moves off free days.</summary>
        /// <param name="rule">The rule; neither rolled itself nor repeated with a body (roll the body instead).</param>
        /// <param name="roll">How the day moves.</param>
        /// <exception cref="ArgumentException">The rule is null or cannot be rolled, or the convention is undefined.</exception>
        public Rolled(TimingRule rule, TimingRoll roll)
        {
            Rule = Guard.Against.Null(rule);
            Roll = Guard.Against.UndefinedEnum(roll);
            if (rule is Rolled || rule.EndsInBody)
                throw new ArgumentException("The rule is already rolled, or has a body that should be rolled instead.", nameof(rule));
        }

        /// <summary>The rule.</summary>
        public TimingRule Rule { get; }

        /// <summary>How the day moves.</summary>
        public TimingRoll Roll { get; }

        /// <summary>Whether the day moves to a school day instead of a working day.</summary>
        public bool ToSchoolday { get; init; }

        internal override int Depth => Rule.Depth;
    }

    /// <summary>No date, but a meaning: <c>gradually</c>. An agenda shows it and nobody counts it late.</summary>
    public sealed record Manner : TimingRule
    {
        /// <summary>A manner.</summary>
        /// <param name="kind">The word.</param>
        /// <exception cref="ArgumentOutOfRangeException">The word is undefined.</exception>
        public Manner(TimingManner kind) => Kind = Guard.Against.UndefinedEnum(kind);

        /// <summary>The word.</summary>
        public TimingManner Kind { get; }

        internal override int Depth => 0;
    }
}
