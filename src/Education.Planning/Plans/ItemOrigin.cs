namespace Education.Planning;

/// <summary>Whether an item is new or goes on from an earlier plan.</summary>
public enum ItemOrigin
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Carried over from an earlier plan (继续).</summary>
    Continued,

    /// <summary>Begun by this plan (启动, 首届).</summary>
    Started,

    /// <summary>A further round of something that has run before (新一轮).</summary>
    NextRound,
}
