using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>What was observed: an amount, yes or no, a level, a date, items of a checklist, or the state of a value that is not there.</summary>
/// <remarks>
/// A closed set; each case has one canonical text, which is its JSON form too:
/// <list type="table">
/// <item><term><c>56 kindergarten</c>, <c>19.6:1</c>, <c>xx %</c></term><description><see cref="Amount"/>: any <see cref="Quantity"/></description></item>
/// <item><term><c>yes</c>, <c>no</c></term><description><see cref="Flag"/></description></item>
/// <item><term><c>'good'</c></term><description><see cref="Level"/></description></item>
/// <item><term><c>2026-06-30</c></term><description><see cref="Date"/></description></item>
/// <item><term><c>items flag, drill</c>, <c>items none</c></term><description><see cref="Items"/>: the items that are there</description></item>
/// <item><term><c>missing</c>, <c>notYetDue</c>, <c>undecided</c>, <c>notApplicable</c>, <c>masked</c>, <c>withheld</c>, <c>suppressed</c></term><description><see cref="Absent"/></description></item>
/// </list>
/// </remarks>
public abstract record ObservedValue : ICanonicalText<ObservedValue>
{
    private protected ObservedValue()
    {
    }

    /// <summary>Whether a value is there, and if not, why: a masked amount is <see cref="ValueState.Masked"/>, one without number or stated vaguely <see cref="ValueState.Undecided"/>.</summary>
    public ValueState State => this switch
    {
        Absent absent => absent.Why,
        Amount { Quantity.IsMasked: true } => ValueState.Masked,
        Amount { Quantity.Vagueness: not Vagueness.Precise } => ValueState.Undecided,
        _ => ValueState.Present,
    };

    /// <summary>The observed value of its canonical text.</summary>
    /// <param name="text">A literal such as <c>"19.6:1"</c> or <c>"yes"</c>.</param>
    /// <exception cref="FormatException">The text is not an observed value.</exception>
    public static implicit operator ObservedValue(string text) => Parse(text);

    /// <summary>A plain number as an observed value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ObservedValue(decimal number) => new Amount(number);

    /// <summary>A whole number as an observed value.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ObservedValue(int number) => new Amount(number);

    /// <summary>The observed value of its canonical text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not an observed value; the message says why.</exception>
    public static ObservedValue Parse(string text)
        => ObservedValueText.Read(Guard.Against.Null(text), out var value) is { } fault
            ? throw new FormatException($"`{text}` is not an observed value: {fault}")
            : value!;

    /// <summary>The observed value of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The value, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out ObservedValue result)
    {
        result = null;
        return text is not null && ObservedValueText.Read(text, out result) is null && result is not null;
    }

    /// <summary>The canonical text, which <see cref="Parse"/> reads back to an equal value.</summary>
    public sealed override string ToString() => ObservedValueText.Print(this);

    /// <summary>A number, a ratio, a mask.</summary>
    public sealed record Amount : ObservedValue
    {
        /// <summary>An amount.</summary>
        /// <param name="quantity">The amount as reported.</param>
        /// <exception cref="ArgumentNullException">The amount is null.</exception>
        public Amount(Quantity quantity) => Quantity = Guard.Against.Null(quantity);

        /// <summary>The amount as reported.</summary>
        public Quantity Quantity { get; }
    }

    /// <summary>Yes or no: done, accepted, there.</summary>
    /// <param name="Holds">Whether it holds.</param>
    public sealed record Flag(bool Holds) : ObservedValue;

    /// <summary>A level or stage.</summary>
    public sealed record Level : ObservedValue
    {
        /// <summary>A level.</summary>
        /// <param name="label">Its label, as the indicator lists it in its default language.</param>
        /// <exception cref="ArgumentException">The label is white space or broken.</exception>
        public Level(string label) => Label = Guard.Against.NullOrWhiteSpace(label);

        /// <summary>Its label.</summary>
        public string Label { get; }
    }

    /// <summary>A date.</summary>
    public sealed record Date : ObservedValue
    {
        /// <summary>A date.</summary>
        /// <param name="day">The day, of the ISO calendar.</param>
        /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
        public Date(LocalDate day) => Day = Guard.Against.OtherCalendar(day);

        /// <summary>The day.</summary>
        public LocalDate Day { get; }
    }

    /// <summary>The items of a checklist that are there; none of them may be listed.</summary>
    /// <param name="There">The keys of the items.</param>
    public sealed record Items(ValueList<Key> There) : ObservedValue;

    /// <summary>No value, and why.</summary>
    public sealed record Absent : ObservedValue
    {
        /// <summary>The state of a value that is not there.</summary>
        /// <param name="why">Any state but <see cref="ValueState.Present"/>.</param>
        /// <exception cref="ArgumentOutOfRangeException">The state is not defined, or it is <see cref="ValueState.Present"/>.</exception>
        public Absent(ValueState why) => Why = Guard.Against.UndefinedEnum(why) == ValueState.Present
            ? throw new ArgumentOutOfRangeException(nameof(why), why, "A present value is given by its amount, flag, level or items.")
            : why;

        /// <summary>Why there is no value.</summary>
        public ValueState Why { get; }
    }
}
