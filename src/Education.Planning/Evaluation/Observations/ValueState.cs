namespace Education.Planning.Evaluation;

/// <summary>Whether a value is there, and if not, why; from weakest to strongest, so that a result that reads several carries the strongest.</summary>
/// <remarks>Zero is present. No rule reads an absent value as zero unless it says so.</remarks>
public enum ValueState
{
    /// <summary>The value is there; zero is a value.</summary>
    Present,

    /// <summary>Nobody reported it.</summary>
    Missing,

    /// <summary>It is not yet time for it.</summary>
    NotYetDue,

    /// <summary>It cannot be decided: a division by zero, a vague amount, no rule that applies.</summary>
    Undecided,

    /// <summary>It does not apply to this unit.</summary>
    NotApplicable,

    /// <summary>The document hides the digits (<c>xx</c>).</summary>
    Masked,

    /// <summary>It is known and not shown.</summary>
    Withheld,

    /// <summary>It must not be shown, for example because too few pupils stand behind it.</summary>
    Suppressed,
}
