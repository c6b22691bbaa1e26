namespace Education.Planning.Evaluation;

/// <summary>What equal values get in a ranking.</summary>
public enum RankTies
{
    /// <summary>The best place of the tie, and places are left out after it: 1 2 2 4.</summary>
    Minimum,

    /// <summary>The last place of the tie: 1 3 3 4.</summary>
    Maximum,

    /// <summary>The same place, and none is left out: 1 2 2 3.</summary>
    Dense,

    /// <summary>The mean of the places of the tie: 1 2.5 2.5 4.</summary>
    Average,
}
