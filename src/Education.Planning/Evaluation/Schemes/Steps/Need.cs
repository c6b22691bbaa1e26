namespace Education.Planning.Evaluation;

/// <summary>How many of several are needed: a number, a share, or all of them.</summary>
public sealed record Need
{
    private Need()
    {
    }

    /// <summary>All of them.</summary>
    public static Need All { get; } = ShareOf(100);

    /// <summary>The number; null for a share.</summary>
    public int? Number { get; private init; }

    /// <summary>The share in percent, above 0 and at most 100; null for a number.</summary>
    public decimal? Share { get; private init; }

    /// <summary>So many.</summary>
    /// <param name="number">The number, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static implicit operator Need(int number) => new() { Number = Guard.Against.OutOfRange(number, 0, int.MaxValue) };

    /// <summary>A share of them.</summary>
    /// <param name="percent">The share in percent, above 0 and at most 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 100.</exception>
    public static Need ShareOf(decimal percent)
    {
        if (percent is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share is above 0 % and at most 100 %.");
        return new() { Share = percent };
    }

    /// <summary>The need as a scheme writes it: <c>6</c>, <c>60%</c>, <c>all</c>.</summary>
    public override string ToString() => Number is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Share == 100 ? "all"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Share}%");

    /// <summary>Whether so much of so much is enough.</summary>
    internal bool IsReachedBy(Rational part, Rational whole) => Number is { } number ? part >= number : part * 100 >= whole * Share!.Value;
}
