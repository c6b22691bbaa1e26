namespace Education.Planning;

/// <summary>What kind of product an item is to yield.</summary>
public enum DeliverableKind
{
    /// <summary>A rule, opinion, method or other document.</summary>
    Document,

    /// <summary>A plan that lower units are to make.</summary>
    Plan,

    /// <summary>A report or summary.</summary>
    Report,

    /// <summary>A register, ledger or archive.</summary>
    Register,

    /// <summary>Anything else.</summary>
    Other,
}
