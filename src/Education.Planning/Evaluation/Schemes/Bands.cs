namespace Education.Planning.Evaluation;

/// <summary>Bands of numbers, without gaps by their form: a value, then cuts with the value above each.</summary>
/// <param name="Lowest">The value below the first cut.</param>
/// <param name="Cuts">The cuts, rising. The bands of a parameter have cuts of numbers only.</param>
/// <example><c>new Bands("fail", [new(60, true, "pass"), new(90, false, "good")])</c>: fail below 60, pass from 60 to 90, good above 90.</example>
public sealed record Bands(Literal Lowest, ValueList<Cut> Cuts)
{
    /// <summary>The value below the first cut.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Literal Lowest { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Lowest);
}
