namespace Education.Planning.Responsibility;

/// <summary>How a matrix writes roles.</summary>
public enum MatrixNotation
{
    /// <summary>In words: lead, joint, supporting; 牵头, 会同, 配合.</summary>
    Words,

    /// <summary>As RACI letters; a part that RACI does not know is left out.</summary>
    Raci,

    /// <summary>As RASCI letters; a part that RASCI does not know is left out.</summary>
    Rasci,
}
