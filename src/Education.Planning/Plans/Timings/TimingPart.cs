using NodaTime;

namespace Education.Planning;

/// <summary>One part of a path in time: a year, a month or day, a term, an event, or a part of what stands before it.</summary>
/// <remarks>A closed set: the nested cases are all there are. What may follow what is checked by <see cref="TimingPlace.Path"/>.</remarks>
public abstract partial record TimingPart
{
    private protected TimingPart()
    {
    }

    /// <summary>The canonical text.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>A year by its number: <c>2024</c>, the academic year <c>AY2024</c> (named by the year it starts in), the fiscal year <c>FY2024</c>. Only first in a path.</summary>
    public sealed record Year : TimingPart
    {
        /// <summary>A year.</summary>
        /// <param name="number">The number, 100 to 9999.</param>
        /// <param name="kind">The kind of year.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is outside its bounds, or the kind undefined.</exception>
        public Year(int number, TimingYearKind kind = TimingYearKind.Calendar)
        {
            Number = Guard.Against.OutOfRange(number, TimingPathRules.LeastYear, TimingPathRules.MostYear);
            Kind = Guard.Against.UndefinedEnum(kind);
        }

        /// <summary>The number, 100 to 9999.</summary>
        public int Number { get; }

        /// <summary>The kind of year.</summary>
        public TimingYearKind Kind { get; }
    }

    /// <summary>The plan's own year or a neighbour of it: <c>Y</c>, <c>Y+1</c>, <c>AY</c>, <c>FY-1</c>. Only first in a path.</summary>
    public sealed record PlanYear : TimingPart
    {
        /// <summary>The plan's year, moved by some years.</summary>
        /// <param name="offset">How many years later, −999 to 999; 0 is the plan's own year.</param>
        /// <param name="kind">The kind of year.</param>
        /// <exception cref="ArgumentOutOfRangeException">The offset is outside its bounds, or the kind undefined.</exception>
        public PlanYear(int offset = 0, TimingYearKind kind = TimingYearKind.Calendar)
        {
            Offset = Guard.Against.OutOfRange(offset, -TimingPathRules.MostNumber, TimingPathRules.MostNumber);
            Kind = Guard.Against.UndefinedEnum(kind);
        }

        /// <summary>How many years later than the plan's year; negative for earlier ones.</summary>
        public int Offset { get; }

        /// <summary>The kind of year.</summary>
        public TimingYearKind Kind { get; }
    }

    /// <summary>A month, or a day of one, with or without its year: <c>06</c>, <c>06-15</c>, <c>2024-06</c>, <c>2024-06-15</c>, leap month <c>04L-15</c>.</summary>
    /// <remarks>Without a year it stands first, or after a plan year, an academic or a fiscal year; with one it stands first.</remarks>
    public sealed record Month : TimingPart
    {
        /// <summary>A month or a day of one.</summary>
        /// <param name="number">The month of its calendar, from 1. In the Hebrew calendar months are counted from Tishri.</param>
        /// <param name="day">The day of the month, from 1, or null for the whole month.</param>
        /// <param name="year">The year, 100 to 9999; null for the one in force.</param>
        /// <param name="isLeap">Whether it is the leap month that follows the month of this number; only in the Chinese calendar.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number is one that no calendar has.</exception>
        public Month(int number, int? day = null, int? year = null, bool isLeap = false)
        {
            Number = Guard.Against.OutOfRange(number, 1, TimingPathRules.MostMonth);
            Day = day is { } d ? Guard.Against.OutOfRange(d, 1, TimingPathRules.MostDay, nameof(day)) : null;
            OfYear = year is { } y ? Guard.Against.OutOfRange(y, TimingPathRules.LeastYear, TimingPathRules.MostYear, nameof(year)) : null;
            IsLeap = isLeap;
        }

        /// <summary>The month of its calendar, from 1.</summary>
        public int Number { get; }

        /// <summary>The day of the month, or null for the whole month.</summary>
        public int? Day { get; }

        /// <summary>The year, or null for the one in force.</summary>
        public int? OfYear { get; }

        /// <summary>Whether it is the leap month that follows the month of this number.</summary>
        public bool IsLeap { get; }
    }

    /// <summary>The term in force, <c>term</c>. Only first in a path.</summary>
    public sealed record Term : TimingPart;

    /// <summary>The period that a repeated rule is expanding, <c>it</c>. Only first in a path.</summary>
    public sealed record It : TimingPart;

    /// <summary>An event of the calendar: <c>gaokao</c>, <c>summer-break</c>. First in a path, or after a year or a term.</summary>
    public sealed record Event : TimingPart
    {
        /// <summary>An event of the calendar.</summary>
        /// <param name="key">The key of the event; not a word of the timing language.</param>
        /// <exception cref="ArgumentException">The key is null, or a word of the language.</exception>
        public Event(Key key)
        {
            Key = Guard.Against.Null(key);
            if (TimingWords.IsReserved(key.Text))
                throw new ArgumentException($"`{key}` is a word of the timing language and cannot name an event.", nameof(key));
        }

        /// <summary>The key of the event.</summary>
        public Key Key { get; }
    }

    /// <summary>The dates of another item of the plan: <c>#opinions</c>. Only first in a path.</summary>
    public sealed record Item : TimingPart
    {
        /// <summary>The dates of an item.</summary>
        /// <param name="key">The key of the item.</param>
        /// <exception cref="ArgumentNullException">The key is null.</exception>
        public Item(Key key) => Key = Guard.Against.Null(key);

        /// <summary>The key of the item.</summary>
        public Key Key { get; }
    }

    /// <summary>A part with soft edges: <c>early</c>, <c>mid</c>, <c>end</c>. How many days it has is a setting of the calendar.</summary>
    public sealed record Soft : TimingPart
    {
        /// <summary>A part with soft edges.</summary>
        /// <param name="kind">Which part.</param>
        /// <exception cref="ArgumentOutOfRangeException">The part is undefined.</exception>
        public Soft(TimingSoftPart kind) => Kind = Guard.Against.UndefinedEnum(kind);

        /// <summary>Which part.</summary>
        public TimingSoftPart Kind { get; }
    }

    /// <summary>The nth part of what stands before, counted from its start: <c>dekad2</c>, <c>q3</c>, <c>week0</c>, <c>workday1</c>, <c>fri2</c>.</summary>
    public sealed record Nth : TimingPart
    {
        /// <summary>The nth part.</summary>
        /// <param name="unit">What is counted.</param>
        /// <param name="number">The number: halves 1 to 2, quarters 1 to 4, dekads 1 to 3, weeks 0 to 999, all others 1 to 999.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is outside its bounds, or the unit undefined.</exception>
        public Nth(TimingPartUnit unit, int number)
        {
            Unit = Guard.Against.UndefinedEnum(unit);
            Number = Guard.Against.OutOfRange(number, TimingPathRules.LeastOf(unit), TimingPathRules.MostOf(unit));
        }

        /// <summary>What is counted.</summary>
        public TimingPartUnit Unit { get; }

        /// <summary>The number.</summary>
        public int Number { get; }
    }

    /// <summary>The last part of what stands before, or one counted from the end: <c>last-workday</c>, <c>last-fri</c>, <c>workday-2</c> (the second last).</summary>
    public sealed record Last : TimingPart
    {
        /// <summary>The last part, or one counted from the end.</summary>
        /// <param name="unit">What is counted; not halves, quarters and dekads, whose number is known.</param>
        /// <param name="number">The number counted from the end: 1 is the last, 2 the second last; at most 999.</param>
        /// <exception cref="ArgumentException">The number is outside its bounds, or the unit not counted from the end.</exception>
        public Last(TimingPartUnit unit, int number = 1)
        {
            Unit = Guard.Against.UndefinedEnum(unit);
            Number = Guard.Against.OutOfRange(number, 1, TimingPathRules.MostNumber);
            if (!TimingPathRules.CountsFromEnd(unit))
                throw new ArgumentException($"The number of parts of the kind {unit} is known: count them from the start.", nameof(unit));
        }

        /// <summary>What is counted.</summary>
        public TimingPartUnit Unit { get; }

        /// <summary>The number counted from the end: 1 is the last.</summary>
        public int Number { get; }
    }

    /// <summary>A weekday of the week that stands before or is in force: <c>mon</c> … <c>sun</c>.</summary>
    public sealed record Weekday : TimingPart
    {
        /// <summary>A weekday.</summary>
        /// <param name="day">The day.</param>
        /// <exception cref="ArgumentOutOfRangeException">The day is none.</exception>
        public Weekday(IsoDayOfWeek day)
        {
            if (day == IsoDayOfWeek.None)
                throw new ArgumentOutOfRangeException(nameof(day), day, "A weekday must be given.");
            Day = Guard.Against.UndefinedEnum(day);
        }

        /// <summary>The day.</summary>
        public IsoDayOfWeek Day { get; }
    }

    /// <summary>A part whose digits the document hides: <c>20xx</c>, <c>06-xx</c>, <c>xx-xx</c>, <c>dayxx</c>. It is kept and printed, and never resolves.</summary>
    public sealed record Masked : TimingPart
    {
        /// <summary>A masked part.</summary>
        /// <param name="text">Its text: a year, month or day with <c>x</c> in place of digits, or a counted part with <c>xx</c> as its number.</param>
        /// <exception cref="ArgumentException">The text is no masked part.</exception>
        public Masked(string text)
        {
            Text = Guard.Against.Null(text);
            if (!TimingMask.IsMask(text))
                throw new ArgumentException($"`{TextFault.Excerpt(text)}` is no masked year, month, day or part.", nameof(text));
        }

        /// <summary>Its text.</summary>
        public string Text { get; }
    }
}
