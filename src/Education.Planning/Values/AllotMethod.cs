namespace Education.Planning;

/// <summary>How whole places are shared out in proportion to claims.</summary>
/// <remarks>
/// The quota of a claim is claim ÷ sum of claims × places. A divisor method gives place after place to the highest quotient of claim and divisor, where the divisor depends on
/// how many places k the claimant has already.
/// </remarks>
public enum AllotMethod
{
    /// <summary>The whole part of each quota, then one more to the largest remainders (Hare–Niemeyer, 最大余额法).</summary>
    LargestRemainder,

    /// <summary>Divisor k + 1 (Jefferson): large claims do well.</summary>
    Dhondt,

    /// <summary>Divisor 2k + 1 (Webster): neither large nor small claims do better.</summary>
    SainteLague,

    /// <summary>As Sainte-Laguë, but the first divisor is 1.4: the first place is harder to get.</summary>
    ModifiedSainteLague,

    /// <summary>Divisor √(k (k + 1)), compared exactly by squares; each claim above 0 gets its first place before anybody gets a second.</summary>
    HuntingtonHill,

    /// <summary>Divisor k: small claims do well; each claim above 0 gets its first place before anybody gets a second.</summary>
    Adams,

    /// <summary>Divisor 2k (k + 1) ÷ (2k + 1); each claim above 0 gets its first place before anybody gets a second.</summary>
    Dean,

    /// <summary>The quota method of Balinski and Young: place after place to the highest quotient claim ÷ (k + 1) among those whom it does not lift above their quota rounded up. For up to 10,000 places.</summary>
    Quota,
}
