namespace Education.Planning;

/// <summary>How an observed value must stand to a stated one.</summary>
public enum Comparison
{
    /// <summary>Not below it; the value itself counts as met.</summary>
    AtLeast,

    /// <summary>Not above it; the value itself counts as met.</summary>
    AtMost,

    /// <summary>Above it; the value itself counts as missed.</summary>
    Above,

    /// <summary>Below it; the value itself counts as missed.</summary>
    Below,

    /// <summary>The value itself.</summary>
    Exactly,
}
