namespace Education.Planning;

/// <summary>A length of time in one unit, exact or between bounds: <c>3d</c>, <c>3..5d</c>, <c>5wd..</c> (at least), <c>..1y</c> (at most).</summary>
/// <remarks>It is no distance between dates: how many days a month or a term has is settled when the rule is resolved.</remarks>
public sealed record TimingAmount
{
    /// <summary>An exact length.</summary>
    /// <param name="number">How many units, at least 1.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The number is below 1, or the unit undefined.</exception>
    public TimingAmount(int number, TimingUnit unit)
        : this(number, number, unit)
    {
    }

    /// <summary>A length between bounds, both included.</summary>
    /// <param name="least">The fewest units, at least 1; null when only the upper bound is given.</param>
    /// <param name="most">The most units, not below <paramref name="least"/>; null when only the lower bound is given.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">Neither bound is given, one is below 1, they are in the wrong order, or the unit is undefined.</exception>
    public TimingAmount(int? least, int? most, TimingUnit unit)
    {
        if ((least ?? most) is null || least < 1 || most < 1 || least > most)
            throw new ArgumentException("One bound must be given, both at least 1, the smaller one first.", nameof(least));
        Least = least;
        Most = most;
        Unit = Guard.Against.UndefinedEnum(unit);
    }

    /// <summary>The fewest units, or null.</summary>
    public int? Least { get; }

    /// <summary>The most units, or null; equal to <see cref="Least"/> for an exact length.</summary>
    public int? Most { get; }

    /// <summary>The unit.</summary>
    public TimingUnit Unit { get; }

    /// <summary>Whether both bounds are the same number.</summary>
    public bool IsExact => Least is not null && Least == Most;

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();
}
