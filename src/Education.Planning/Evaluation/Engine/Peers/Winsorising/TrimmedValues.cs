namespace Education.Planning.Evaluation;

/// <summary>Values of which so many at either end are moved to the nearest that is not.</summary>
internal sealed class TrimmedValues(IEnumerable<Rational> values)
{
    private readonly List<Rational> sorted = [.. values.Order()];

    public int MovedLow { get; private set; }

    public int MovedHigh { get; private set; }

    /// <summary>Whether two values are left that have not been moved.</summary>
    public bool CanMove => MovedLow + MovedHigh < sorted.Count - 1;

    private Rational Low => sorted[MovedLow];

    private Rational High => sorted[sorted.Count - 1 - MovedHigh];

    public void Move(bool toLow)
    {
        if (toLow)
            MovedLow++;
        else
            MovedHigh++;
    }

    /// <summary>What a value has become. Equal values become the same, so it does not matter which of them has been moved.</summary>
    public Rational Of(Rational value) => Rational.Max(Low, Rational.Min(High, value));

    public DistributionShape? Shape(DispersionBasis basis) => DistributionShape.Of([.. sorted.Select(Of)], basis);
}
