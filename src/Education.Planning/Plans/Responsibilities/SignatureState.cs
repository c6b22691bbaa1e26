namespace Education.Planning;

/// <summary>How far a responsibility statement is signed.</summary>
public enum SignatureState
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Nobody has signed.</summary>
    Unsigned,

    /// <summary>One side has signed.</summary>
    HalfSigned,

    /// <summary>Both sides have signed.</summary>
    Signed,
}
