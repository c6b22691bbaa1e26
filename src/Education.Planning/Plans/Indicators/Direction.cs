namespace Education.Planning;

/// <summary>Which way an indicator improves.</summary>
public enum Direction
{
    /// <summary>Not stated; the target's rule tells.</summary>
    Unstated,

    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Nearer to a value is better.</summary>
    Nearest,

    /// <summary>Inside a zone is best.</summary>
    Within,
}
