namespace Education.Planning;

/// <summary>How fractions of places are settled when a number of places is shared out in proportion.</summary>
public enum AllotmentMethod
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Whole parts first, then the largest remainders (最大余数法, Hamilton).</summary>
    LargestRemainder,

    /// <summary>D'Hondt's divisors 1, 2, 3 … (Jefferson).</summary>
    DHondt,

    /// <summary>Sainte-Laguë's divisors 1, 3, 5 … (Webster).</summary>
    SainteLague,

    /// <summary>Sainte-Laguë's divisors with a first one of 1.4.</summary>
    ModifiedSainteLague,

    /// <summary>Huntington and Hill's geometric means; every unit gets a place.</summary>
    HuntingtonHill,

    /// <summary>Adams's divisors 0, 1, 2 …; every unit gets a place.</summary>
    Adams,

    /// <summary>Dean's harmonic means; every unit gets a place.</summary>
    Dean,

    /// <summary>The quota method: D'Hondt without ever going above the rounded-up share.</summary>
    Quota,
}
