using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>A value written into a scheme: a number, yes or no, or a text, which beside a scale is one of its labels. A literal is never the name of a column.</summary>
public sealed record Literal
{
    private Literal()
    {
    }

    /// <summary>The number; null when it is none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Yes or no; null when it is neither.</summary>
    public bool? Flag { get; private init; }

    /// <summary>The text; null when it is none.</summary>
    public string? Text { get; private init; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Literal(decimal number) => new() { Number = number };

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Literal(int number) => new() { Number = number };

    /// <summary>Yes or no.</summary>
    /// <param name="flag">True for yes.</param>
    public static implicit operator Literal(bool flag) => new() { Flag = flag };

    /// <summary>A text or label; one that reads as a day, such as <c>2026-06-30</c>, is a date unless it stands for a label or beside texts.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty or broken.</exception>
    public static implicit operator Literal(string text) => new() { Text = Guard.Against.NullOrWhiteSpace(text) };

    /// <summary>The literal as an expression writes it.</summary>
    public override string ToString() => this switch
    {
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Flag: { } flag } => flag ? "yes" : "no",
        _ => ExpressionPrinter.Quote(Text!),
    };
}
