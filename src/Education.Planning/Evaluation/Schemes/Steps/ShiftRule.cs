namespace Education.Planning.Evaluation;

/// <summary>In which parts several values take a weight.</summary>
public enum ShiftRule
{
    /// <summary>In proportion to their own weights.</summary>
    Proportional,

    /// <summary>In equal parts.</summary>
    Equal,
}
