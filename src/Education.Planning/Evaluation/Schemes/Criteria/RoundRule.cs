namespace Education.Planning.Evaluation;

/// <summary>How a criterion is rounded; see <see cref="Step.Round"/>.</summary>
public sealed record RoundRule
{
    /// <summary>The digits after the point, 0 to 28; read where <see cref="To"/> is null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 28.</exception>
    public int Digits { get; init => field = Guard.Against.OutOfRange(value, 0, 28); }

    /// <summary>The step to round to, such as 0.5 or 10; above 0, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below.</exception>
    public decimal? To
    {
        get;
        init
        {
            if (value is { } step)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step, nameof(To));
            field = value;
        }
    }

    /// <summary>Which way a number goes that lies between two roundings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public RoundingMode Mode { get; init => field = Guard.Against.UndefinedEnum(value); }
}
