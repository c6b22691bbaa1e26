namespace Education.Planning.Evaluation;

/// <summary>What part an item played in a step.</summary>
public enum ItemStanding
{
    /// <summary>It was read and counts.</summary>
    Counts,

    /// <summary>It is the one that decided: the bound that bound, the lowest of a minimum.</summary>
    Decides,

    /// <summary>A value that the scheme names stands in for it, since it is absent.</summary>
    StandsIn,

    /// <summary>It is absent and left out; its weight goes to the others.</summary>
    LeftOut,

    /// <summary>It is one of the extremes that are dropped.</summary>
    Dropped,

    /// <summary>It is absent, and its state became the result.</summary>
    Carried,

    /// <summary>A condition that is yes, a cut that is reached.</summary>
    Holds,

    /// <summary>A condition that is no, a cut that is not reached.</summary>
    Fails,

    /// <summary>A condition that cannot be decided.</summary>
    Open,

    /// <summary>It comes after the one that decided and was not looked at.</summary>
    NotReached,

    /// <summary>A peer that ranks before.</summary>
    Better,

    /// <summary>A peer that ranks after.</summary>
    Worse,

    /// <summary>A peer with the same place.</summary>
    Equal,
}
