namespace Education.Planning;

/// <summary>Places as a share of the size of each unit, with a rule for small units: in principle 1 % of the staff, one where there are fewer than a hundred (原则上1%，不足百人1人).</summary>
/// <example>
/// With 1 % of <c>staff</c>, rounding <see cref="RoundingMode.HalfAwayFromZero"/> and one place below 100, units of 99, 100, 149, 150 and 1,000 have 1, 1, 1, 2 and 10 places.
/// </example>
public sealed record AwardShare
{
    /// <summary>The share in percent, above 0 and at most 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 100.</exception>
    public required decimal Percent
    {
        get;
        init => field = value is > 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(Percent), value, "A share is above 0 % and at most 100 %.");
    }

    /// <summary>The attribute of the unit of which it is a share, for example <c>staff</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Of { get; init => field = Guard.Against.Null(value); }

    /// <summary>The set of units, each of which has places of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Each { get; init => field = Guard.Against.Null(value); }

    /// <summary>How it becomes a whole number of places; null when the text does not say.</summary>
    public RoundingMode? Rounding { get; init => field = value is { } mode ? Guard.Against.UndefinedEnum(mode) : null; }

    /// <summary>The size below which a unit is small and has <see cref="SmallPlaces"/>, itself no small one; null when no rule is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000,000,000.</exception>
    public int? SmallBelow { get; init => field = value is { } size ? Guard.Against.OutOfRange(size, 1, 1_000_000_000) : null; }

    /// <summary>The places of a small unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1,000,000,000.</exception>
    public int SmallPlaces { get; init => field = Guard.Against.OutOfRange(value, 0, 1_000_000_000); }
}
