namespace Education.Planning.Evaluation;

/// <summary>Skewness and excess kurtosis of values, exact: of the skewness its sign and its square.</summary>
/// <param name="IsTooFew">Whether there are too few values for a sample.</param>
/// <param name="IsFlat">Whether all values are equal.</param>
/// <param name="Skewness">The sign of the skewness.</param>
/// <param name="SkewnessSquared">The square of the skewness.</param>
/// <param name="Kurtosis">The excess kurtosis.</param>
internal readonly record struct DistributionShape(bool IsTooFew, bool IsFlat, int Skewness, Rational SkewnessSquared, Rational Kurtosis)
{
    private const int LeastInSample = 4;

    /// <summary>The shape of values; null where the numbers grow too long.</summary>
    public static DistributionShape? Of(IReadOnlyList<Rational> values, DispersionBasis basis)
    {
        var n = values.Count;
        if (basis == DispersionBasis.Sample && n < LeastInSample)
            return new(true, false, 0, Rational.Zero, Rational.Zero);
        if (Sum(values) is not { } sum)
            return null;
        var mean = sum / n;
        if (Moment(values, mean, 2) is not { } second || Moment(values, mean, 3) is not { } third || Moment(values, mean, 4) is not { } fourth)
            return null;
        if (second.IsZero)
            return new(false, true, 0, Rational.Zero, Rational.Zero);
        var square = third * third / (second * second * second);
        var excess = (fourth / (second * second)) - 3;
        if (basis == DispersionBasis.Sample)
        {
            square *= Rational.Of((long)n * (n - 1), (long)(n - 2) * (n - 2));
            excess = Rational.Of(n - 1, (long)(n - 2) * (n - 3)) * (((n + 1) * excess) + 6);
        }
        return square.IsTooLong || excess.IsTooLong ? null : new(false, false, third.Sign, square, excess);
    }

    private static Rational? Moment(IReadOnlyList<Rational> values, Rational mean, int power) => Sum(values.Select(v => Power(v - mean, power))) / values.Count;

    private static Rational? Sum(IEnumerable<Rational> values)
        => values.Aggregate((Rational?)Rational.Zero, (sum, v) => sum + v is { IsTooLong: false } next ? next : null);

    private static Rational Power(Rational number, int power) => power == 1 ? number : number * Power(number, power - 1);
}
