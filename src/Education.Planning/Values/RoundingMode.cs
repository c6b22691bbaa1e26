namespace Education.Planning;

/// <summary>Which way a number goes that lies between two roundings.</summary>
public enum RoundingMode
{
    /// <summary>To the nearer one; from the middle away from zero (四舍五入).</summary>
    HalfAwayFromZero,

    /// <summary>To the nearer one; from the middle upwards: −2.5 becomes −2.</summary>
    HalfUp,

    /// <summary>To the nearer one; from the middle to the even digit.</summary>
    HalfEven,

    /// <summary>Upwards: −2.1 becomes −2.</summary>
    Up,

    /// <summary>Downwards: −2.1 becomes −3.</summary>
    Down,

    /// <summary>Towards zero: the digits are cut off.</summary>
    TowardZero,
}
