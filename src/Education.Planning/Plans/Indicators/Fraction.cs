namespace Education.Planning;

/// <summary>What a percentage, rate or ratio divides by what.</summary>
public sealed record Fraction
{
    /// <summary>What is counted above the line.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Numerator { get; init => field = Guard.Against.Null(value); }

    /// <summary>What is counted below the line, for example "children of the same age".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Denominator { get; init => field = Guard.Against.Null(value); }

    /// <summary>The indicator that gives the numerator, where the plan has one.</summary>
    public Key? NumeratorIndicator { get; init; }

    /// <summary>The indicator that gives the denominator, where the plan has one.</summary>
    public Key? DenominatorIndicator { get; init; }
}
