namespace Education.Planning.Evaluation;

/// <summary>What becomes of equal candidates when there are places for some of them only.</summary>
public enum LineTies
{
    /// <summary>None of them is decided; they are reported.</summary>
    Report,

    /// <summary>All of them are chosen, above the number of places.</summary>
    Include,

    /// <summary>None of them is chosen; places are left over.</summary>
    Exclude,
}
