namespace Education.Planning;

/// <summary>Which way a value must move from its baseline.</summary>
public enum Movement
{
    /// <summary>Upwards; standing still is missed.</summary>
    Rise,

    /// <summary>Downwards; standing still is missed.</summary>
    Fall,

    /// <summary>Not upwards; standing still is met.</summary>
    NotRise,

    /// <summary>Not downwards; standing still is met.</summary>
    NotFall,
}
