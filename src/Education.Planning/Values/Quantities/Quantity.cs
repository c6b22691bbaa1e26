using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>An amount as an author states it: number, multiplier, unit, vagueness, or a mask where the document hides the digits.</summary>
/// <remarks>
/// <para>Written as one text: <c>51 kindergarten</c>, <c>99.77 %</c>, <c>20.35亿 yuan</c>, <c>14:1 pupil per computer</c>, <c>about 3000 person</c>,
/// <c>xx %</c>, <c>x.xx亿 yuan</c>, <c>some teacher '一批'</c>. The unit follows after a space; the author's words may follow in single quotes.
/// Trailing zeros are kept: <c>93.50</c> and <c>93.5</c> are different texts, though equal numbers.</para>
/// <para>A ratio <c>a:b</c> has the value a ÷ b. A mask keeps its letters; it has no value, and no rule may read it as zero.</para>
/// </remarks>
public sealed record Quantity : ICanonicalText<Quantity>
{
    /// <summary>A quantity that is a plain number.</summary>
    /// <param name="number">The number; its trailing zeros are kept.</param>
    /// <param name="unit">The unit, for example <c>%</c> or <c>pupil per computer</c>; null for none.</param>
    /// <exception cref="ArgumentException">The unit is white space, has more than 200 characters, or holds a quote, a control character, <c> and </c>, <c> within </c> or broken text.</exception>
    public Quantity(decimal number, string? unit = null)
    {
        Number = number;
        if (unit is not null && QuantityText.UnitFault(unit) is { } fault)
            throw new ArgumentException($"`{unit}` is not a unit: {fault}", nameof(unit));
        Unit = unit;
    }

    /// <summary>The number as printed, before the multiplier; null when it is masked or there is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>The right side b of a ratio a:b, above 0; null when the quantity is no ratio.</summary>
    public decimal? Per { get; private init; }

    /// <summary>The mask as printed, for example <c>xx</c> or <c>20xx</c>; null when the digits are there.</summary>
    public string? Mask { get; private init; }

    /// <summary>The multiplier written after the number.</summary>
    public Multiplier Multiplier { get; private init; }

    /// <summary>The unit; null for a bare number.</summary>
    public string? Unit { get; }

    /// <summary>How vaguely the amount is stated.</summary>
    public Vagueness Vagueness { get; private init; }

    /// <summary>The author's own words, which never influence the value.</summary>
    public string? Words { get; private init; }

    /// <summary>Whether the document hides the digits.</summary>
    public bool IsMasked => Mask is not null;

    /// <summary>The number with its multiplier, divided by <see cref="Per"/> for a ratio; null when there is no number.</summary>
    /// <remarks>Exact, except that a ratio whose quotient does not end (1:3) is given to 28 digits.</remarks>
    public decimal? Value => Number * QuantityText.FactorOf(Multiplier) / (Per ?? 1m);

    /// <summary>A ratio a:b, for example 14:1.</summary>
    /// <param name="left">The left side a.</param>
    /// <param name="right">The right side b, at least 0.000001 so that the quotient stays a decimal.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The right side is too small, or the left side is beyond ±1e20.</exception>
    /// <exception cref="ArgumentException">The unit is white space, has more than 200 characters, or holds a quote, a control character, <c> and </c>, <c> within </c> or broken text.</exception>
    public static Quantity Ratio(decimal left, decimal right, string? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(right, QuantityText.LeastPer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(left), QuantityText.MostOfRatio, nameof(left));
        return new Quantity(left, unit) { Per = right };
    }

    /// <summary>A quantity whose digits the document hides.</summary>
    /// <param name="mask">Digits, at least one of <c>x</c>, <c>X</c>, <c>*</c>, and at most one point: <c>xx</c>, <c>x.xx</c>, <c>20xx</c>; at most 40 characters.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <exception cref="ArgumentException">The text is not a mask, or the unit is no unit.</exception>
    public static Quantity Masked(string mask, string? unit = null)
        => QuantityText.IsMask(Guard.Against.Null(mask))
            ? new Quantity(0, unit) { Number = null, Mask = mask }
            : throw new ArgumentException($"`{mask}` is not a mask such as `xx` or `x.xx`.", nameof(mask));

    /// <summary>An amount without a number, such as "a batch of teachers".</summary>
    /// <param name="words">The author's words; may be null.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <exception cref="ArgumentException">The words are white space, broken or longer than 1,000 characters, or the unit is no unit.</exception>
    public static Quantity Some(string? words = null, string? unit = null)
        => new Quantity(0, unit) { Number = null, Vagueness = Vagueness.Some }.Saying(words);

    /// <summary>This quantity, stated vaguely.</summary>
    /// <param name="vagueness">About, nearly or over; precise takes vagueness back.</param>
    /// <exception cref="ArgumentException">The value is <see cref="Vagueness.Some"/>, or there is no number to be vague about.</exception>
    public Quantity Stated(Vagueness vagueness)
        => Guard.Against.UndefinedEnum(vagueness) == Vagueness.Some || Vagueness == Vagueness.Some
            ? throw new ArgumentException("An amount without a number is made by Quantity.Some.", nameof(vagueness))
            : this with { Vagueness = vagueness };

    /// <summary>This quantity with a multiplier written after its number.</summary>
    /// <param name="multiplier">The multiplier.</param>
    /// <exception cref="ArgumentException">There is no number or mask, it is a ratio, or the product is beyond the range of decimal.</exception>
    public Quantity Times(Multiplier multiplier)
        => QuantityText.MultiplierFault(this, Guard.Against.UndefinedEnum(multiplier)) is { } fault
            ? throw new ArgumentException(fault.Default, nameof(multiplier))
            : this with { Multiplier = multiplier };

    /// <summary>This quantity with the author's words kept beside it.</summary>
    /// <param name="words">The words; null takes them away.</param>
    /// <exception cref="ArgumentException">The words are white space, hold U+0000 or a lone surrogate, or are longer than 1,000 characters.</exception>
    public Quantity Saying(string? words)
    {
        Guard.Against.OutOfRange(words?.Length ?? 0, 0, QuantityText.LongestWords, nameof(words));
        return this with { Words = Guard.Against.WhiteSpace(words) };
    }

    /// <summary>The quantity of its canonical text.</summary>
    /// <param name="text">A literal such as <c>"51 kindergarten"</c>.</param>
    /// <exception cref="FormatException">The text is not a quantity.</exception>
    public static implicit operator Quantity(string text) => Parse(text);

    /// <summary>The quantity of a plain number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Quantity(decimal number) => new(number);

    /// <summary>The quantity of a whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Quantity(int number) => new(number);

    /// <summary>The quantity of its canonical text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a quantity; the message says why.</exception>
    public static Quantity Parse(string text)
        => QuantityText.Read(Guard.Against.Null(text), out var quantity) is { } fault
            ? throw new FormatException($"`{text}` is not a quantity: {fault}")
            : quantity!;

    /// <summary>The quantity of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The quantity, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Quantity result)
    {
        result = null;
        return text is not null && QuantityText.Read(text, out result) is null && result is not null;
    }

    /// <summary>The canonical text, which <see cref="Parse"/> reads back to an equal quantity.</summary>
    public override string ToString() => QuantityText.Print(this);

    /// <summary>Whether two quantities are stated alike: same number with the same printed digits, multiplier, unit, vagueness and words.</summary>
    /// <param name="other">The quantity to compare with.</param>
    public bool Equals(Quantity? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(ToString(), other.ToString(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
