namespace Education.Planning;

/// <summary>How a value must stand to that of another indicator.</summary>
public enum PeerRelation
{
    /// <summary>Not below it (不低于).</summary>
    NotBelow,

    /// <summary>Not above it.</summary>
    NotAbove,

    /// <summary>Equal to it (同幅度).</summary>
    SameAs,
}
