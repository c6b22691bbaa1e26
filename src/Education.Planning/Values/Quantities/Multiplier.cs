namespace Education.Planning;

/// <summary>The multiplier that an author wrote after a number; kept, so that 20.35亿 is never printed as 2035000000.</summary>
public enum Multiplier
{
    /// <summary>No multiplier: the number stands for itself.</summary>
    One,

    /// <summary>百, 100.</summary>
    Hundred,

    /// <summary>千, 1,000.</summary>
    Thousand,

    /// <summary>万, 10,000.</summary>
    TenThousand,

    /// <summary>百万, 1,000,000.</summary>
    Million,

    /// <summary>亿, 100,000,000.</summary>
    HundredMillion,

    /// <summary>十亿, 1,000,000,000.</summary>
    Billion,
}
