namespace Education.Planning;

/// <summary>What becomes of equal candidates of whom only some have a place.</summary>
public enum AwardTies
{
    /// <summary>Not stated: nobody decides, and they are reported.</summary>
    Unstated,

    /// <summary>None of them is decided; they are reported to whoever decides.</summary>
    Report,

    /// <summary>All of them are chosen, above the number of places.</summary>
    Include,

    /// <summary>None of them is chosen; places are left over.</summary>
    Exclude,
}
