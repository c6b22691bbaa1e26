namespace Education.Planning;

/// <summary>How an item stands to another one that it depends on.</summary>
public enum DependencyKind
{
    /// <summary>It begins when the other one is done.</summary>
    After,

    /// <summary>It is done before the other one begins.</summary>
    Before,

    /// <summary>It begins when the other one begins (同步).</summary>
    Together,
}
