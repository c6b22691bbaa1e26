namespace Education.Planning;

/// <summary>What a repeated rule repeats over: a length of time, an event of the calendar, or an item of the plan.</summary>
/// <remarks>A closed set: the nested cases are all there are.</remarks>
public abstract record TimingPeriod
{
    private protected TimingPeriod()
    {
    }

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>A calendar period or a step: <c>month</c> (one month), <c>2w</c>, <c>..15d</c> (at most 15 days apart), <c>3..5y</c>.</summary>
    /// <remarks>Exactly one unit prints as its word: <c>every month</c>, never <c>every 1m</c>.</remarks>
    public sealed record Length : TimingPeriod
    {
        /// <summary>A period of a length.</summary>
        /// <param name="amount">The length.</param>
        /// <exception cref="ArgumentNullException">The length is null.</exception>
        public Length(TimingAmount amount) => Amount = Guard.Against.Null(amount);

        /// <summary>A period of one unit.</summary>
        /// <param name="unit">The unit.</param>
        /// <exception cref="ArgumentOutOfRangeException">The unit is undefined.</exception>
        public Length(TimingUnit unit)
            : this(new TimingAmount(1, unit))
        {
        }

        /// <summary>The length.</summary>
        public TimingAmount Amount { get; }
    }

    /// <summary>Each event of that key in the calendar: <c>every gaokao</c>.</summary>
    public sealed record Event : TimingPeriod
    {
        /// <summary>Each event of a key.</summary>
        /// <param name="key">The key of the event; not a word of the timing language.</param>
        /// <exception cref="ArgumentException">The key is null, or a word of the language.</exception>
        public Event(Key key) => Key = new TimingPart.Event(key).Key;

        /// <summary>The key of the event.</summary>
        public Key Key { get; }
    }

    /// <summary>Each occurrence of an item of the plan: <c>every #meeting</c>.</summary>
    public sealed record Item : TimingPeriod
    {
        /// <summary>Each occurrence of an item.</summary>
        /// <param name="key">The key of the item.</param>
        /// <exception cref="ArgumentNullException">The key is null.</exception>
        public Item(Key key) => Key = Guard.Against.Null(key);

        /// <summary>The key of the item.</summary>
        public Key Key { get; }
    }
}
