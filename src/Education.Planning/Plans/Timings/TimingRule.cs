namespace Education.Planning;

/// <summary>How the work stands to a place in time: in it, by it, before it, within some days after it, repeated, moved off a holiday, or undated with a meaning.</summary>
/// <remarks>
/// A closed set: the nested cases are all there are. A rule that can be made can be printed and read back; combinations that have no text (a list of rules inside a
/// list, a roll around a repeated rule with a body) are refused when they are made.
/// </remarks>
public abstract partial record TimingRule
{
    private protected TimingRule()
    {
    }

    /// <summary>How deep bodies and relative places nest inside this rule.</summary>
    internal abstract int Depth { get; }

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>Some time inside the place; with several places, once in each: <c>06/early</c>, <c>03, 10</c>.</summary>
    public sealed record On : TimingRule
    {
        /// <summary>In the place, or once in each of several.</summary>
        /// <param name="places">The places, at least one.</param>
        /// <exception cref="ArgumentException">There is no place, or one is null.</exception>
        public On(params ReadOnlySpan<TimingPlace> places)
        {
            if (places.IsEmpty)
                throw new ArgumentException("There must be at least one place.", nameof(places));
            Places = [.. places];
        }

        /// <summary>The places, at least one.</summary>
        public ValueList<TimingPlace> Places { get; }

        internal override int Depth => Places.Max(p => p.Depth);
    }

    /// <summary>Done not later than the last day of the place, which counts: <c>by 04/end</c>.</summary>
    public sealed record By : TimingRule
    {
        /// <summary>By the last day of a place.</summary>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentNullException">The place is null.</exception>
        public By(TimingPlace place) => Place = Guard.Against.Null(place);

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }

    /// <summary>Done before the first day of the place, which no longer counts: <c>before summer-break</c>.</summary>
    public sealed record Before : TimingRule
    {
        /// <summary>Before the first day of a place.</summary>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentNullException">The place is null.</exception>
        public Before(TimingPlace place) => Place = Guard.Against.Null(place);

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }

    /// <summary>From the day after the last day of the place: <c>after gaokao</c>.</summary>
    public sealed record After : TimingRule
    {
        /// <summary>After the last day of a place.</summary>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentNullException">The place is null.</exception>
        public After(TimingPlace place) => Place = Guard.Against.Null(place);

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }

    /// <summary>In the stretch of a length that touches the place without including it: <c>within 3d after gaokao</c>.</summary>
    public sealed record Within : TimingRule
    {
        /// <summary>Within a length before or after a place.</summary>
        /// <param name="amount">The length of the stretch.</param>
        /// <param name="side">The side of the place on which the stretch lies.</param>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentException">The amount or place is null, or the side undefined.</exception>
        public Within(TimingAmount amount, TimingSide side, TimingPlace place)
        {
            Amount = Guard.Against.Null(amount);
            Side = Guard.Against.UndefinedEnum(side);
            Place = Guard.Against.Null(place);
        }

        /// <summary>The length of the stretch.</summary>
        public TimingAmount Amount { get; }

        /// <summary>The side of the place on which the stretch lies.</summary>
        public TimingSide Side { get; }

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }

    /// <summary>Goes on on all days of the place, without a single completion: <c>throughout Y</c>.</summary>
    public sealed record Throughout : TimingRule
    {
        /// <summary>On all days of a place.</summary>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentNullException">The place is null.</exception>
        public Throughout(TimingPlace place) => Place = Guard.Against.Null(place);

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }

    /// <summary>The place, widened on both sides, with both edges soft: <c>about 11-20</c>.</summary>
    public sealed record About : TimingRule
    {
        /// <summary>About a place.</summary>
        /// <param name="place">The place.</param>
        /// <exception cref="ArgumentNullException">The place is null.</exception>
        public About(TimingPlace place) => Place = Guard.Against.Null(place);

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }
}
