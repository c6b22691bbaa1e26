namespace Education.Planning;

/// <summary>Some days: a first and a last one, both included. A path, a range of paths, or an offset from another place.</summary>
/// <remarks>A closed set: the nested cases are all there are.</remarks>
public abstract record TimingPlace
{
    private protected TimingPlace()
    {
    }

    /// <summary>How deep relative places nest inside this one.</summary>
    internal abstract int Depth { get; }

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>A place named from large to small: <c>Y+1/01</c>, <c>2024-06-15</c>, <c>term2/week3/fri</c>, <c>persian:1403-07</c>.</summary>
    public sealed record Path : TimingPlace
    {
        /// <summary>A path in the calendar of the plan.</summary>
        /// <param name="parts">The parts from large to small, at least one.</param>
        /// <exception cref="ArgumentException">There is no part, one is null, or the parts cannot follow each other.</exception>
        public Path(params ReadOnlySpan<TimingPart> parts)
            : this(TimingCalendar.Iso, parts)
        {
        }

        /// <summary>A path in a calendar.</summary>
        /// <param name="calendar">The calendar in which months and days are counted.</param>
        /// <param name="parts">The parts from large to small, at least one. In a calendar other than ISO the first is a year or a month.</param>
        /// <exception cref="ArgumentException">There is no part, one is null, the parts cannot follow each other, or the calendar has no such month or day.</exception>
        public Path(TimingCalendar calendar, params ReadOnlySpan<TimingPart> parts)
        {
            Calendar = Guard.Against.UndefinedEnum(calendar);
            Parts = [.. parts];
            if (TimingPathRules.FaultOf(calendar, Parts) is { } fault)
                throw new ArgumentException(fault, nameof(parts));
        }

        /// <summary>The calendar in which months and days are counted.</summary>
        public TimingCalendar Calendar { get; }

        /// <summary>The parts from large to small, at least one.</summary>
        public ValueList<TimingPart> Parts { get; }

        internal override int Depth => 0;
    }

    /// <summary>All days from one path to another, both included; one end may be open: <c>03..05</c>, <c>09/early..</c>, <c>..2035</c>.</summary>
    public sealed record Range : TimingPlace
    {
        /// <summary>A range of paths.</summary>
        /// <param name="from">The first path, or null when the start is open.</param>
        /// <param name="to">The last path, or null when the end is open.</param>
        /// <exception cref="ArgumentException">Both ends are open.</exception>
        public Range(Path? from, Path? to)
        {
            if (from is null && to is null)
                throw new ArgumentException("At least one end of a range must be given.", nameof(from));
            From = from;
            To = to;
        }

        /// <summary>The first path, or null when the start is open.</summary>
        public Path? From { get; }

        /// <summary>The last path, or null when the end is open.</summary>
        public Path? To { get; }

        internal override int Depth => 0;
    }

    /// <summary>The day at a distance from another place: <c>2d before gaokao</c>, counted back from its first day or on from its last.</summary>
    public sealed record Offset : TimingPlace
    {
        /// <summary>A place at a distance from another.</summary>
        /// <param name="amount">The distance.</param>
        /// <param name="side">Whether to count back from the first day or on from the last.</param>
        /// <param name="place">The place from which to count.</param>
        /// <exception cref="ArgumentException">The amount or place is null, the side undefined, or the places nest deeper than <see cref="Timing.MaxDepth"/>.</exception>
        public Offset(TimingAmount amount, TimingSide side, TimingPlace place)
        {
            Amount = Guard.Against.Null(amount);
            Side = Guard.Against.UndefinedEnum(side);
            Place = Guard.Against.Null(place);
            if (place.Depth >= Timing.MaxDepth)
                throw new ArgumentException($"Places nest at most {Timing.MaxDepth} levels deep.", nameof(place));
        }

        /// <summary>The distance.</summary>
        public TimingAmount Amount { get; }

        /// <summary>Whether to count back from the first day or on from the last.</summary>
        public TimingSide Side { get; }

        /// <summary>The place from which to count.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth + 1;
    }
}
