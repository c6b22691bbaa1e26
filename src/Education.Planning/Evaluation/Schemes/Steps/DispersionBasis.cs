namespace Education.Planning.Evaluation;

/// <summary>What a dispersion divides by.</summary>
public enum DispersionBasis
{
    /// <summary>By n, or the sum of weights: the values are all there are.</summary>
    Population,

    /// <summary>By n − 1: the values stand for more; without weights only.</summary>
    Sample,
}
