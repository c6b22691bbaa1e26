using NodaTime;

namespace Education.Planning;

/// <summary>A set of days that a filter keeps or drops.</summary>
/// <remarks>A closed set: the nested cases are all there are.</remarks>
public abstract record TimingDays
{
    private protected TimingDays()
    {
    }

    internal virtual int Depth => 0;

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>Working days, make-up days included: <c>workdays</c>.</summary>
    public sealed record Workdays : TimingDays;

    /// <summary>Working days inside a term and outside breaks: <c>schooldays</c>.</summary>
    public sealed record Schooldays : TimingDays;

    /// <summary>All days inside a term: <c>term-time</c>.</summary>
    public sealed record TermTime : TimingDays;

    /// <summary>All days of one weekday: <c>mon</c>.</summary>
    public sealed record Weekday : TimingDays
    {
        /// <summary>All days of one weekday.</summary>
        /// <param name="day">The weekday.</param>
        /// <exception cref="ArgumentOutOfRangeException">The day is none.</exception>
        public Weekday(IsoDayOfWeek day) => Day = new TimingPart.Weekday(day).Day;

        /// <summary>The weekday.</summary>
        public IsoDayOfWeek Day { get; }
    }

    /// <summary>The days of a place: <c>summer-break</c>, <c>07..08</c>.</summary>
    public sealed record In : TimingDays
    {
        /// <summary>The days of a place.</summary>
        /// <param name="place">The place; for a bare weekday use <see cref="Weekday"/>.</param>
        /// <exception cref="ArgumentException">The place is null, or a bare weekday.</exception>
        public In(TimingPlace place)
        {
            Place = Guard.Against.Null(place);
            if (place is TimingPlace.Path { Parts: [TimingPart.Weekday] })
                throw new ArgumentException("A bare weekday is no place here: use TimingDays.Weekday.", nameof(place));
        }

        /// <summary>The place.</summary>
        public TimingPlace Place { get; }

        internal override int Depth => Place.Depth;
    }
}
