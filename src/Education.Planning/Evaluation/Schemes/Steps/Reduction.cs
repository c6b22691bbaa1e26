namespace Education.Planning.Evaluation;

/// <summary>How several values become one.</summary>
public enum Reduction
{
    /// <summary>The sum.</summary>
    Sum,

    /// <summary>The product.</summary>
    Product,

    /// <summary>The mean, by weight where there are weights; divides by the weights of what is left.</summary>
    Mean,

    /// <summary>The geometric mean, a real; undecided when a value is not above 0.</summary>
    GeometricMean,

    /// <summary>The harmonic mean; undecided when a value is not above 0.</summary>
    HarmonicMean,

    /// <summary>The lowest.</summary>
    Minimum,

    /// <summary>The highest.</summary>
    Maximum,

    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    Median,

    /// <summary>The value below which a share lies, between neighbours by proportion.</summary>
    Quantile,

    /// <summary>How many flags are yes; of other values, how many are present.</summary>
    Count,

    /// <summary>Of flags: yes ÷ (yes + no).</summary>
    Share,

    /// <summary>The first that is there, in the order written.</summary>
    First,

    /// <summary>The standard deviation, a real.</summary>
    StandardDeviation,

    /// <summary>The coefficient of variation (差异系数), a real: standard deviation ÷ mean; undecided at mean 0.</summary>
    VariationCoefficient,

    /// <summary>The Gini coefficient: 0 when all values are equal; undecided at mean 0.</summary>
    Gini,

    /// <summary>The skewness, a real: above 0 when the long tail lies above the mean; undecided when all values are equal.</summary>
    Skewness,

    /// <summary>The excess kurtosis, 0 for a normal distribution; undecided when all values are equal.</summary>
    Kurtosis,
}
