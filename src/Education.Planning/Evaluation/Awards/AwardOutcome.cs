namespace Education.Planning.Evaluation;

/// <summary>What became of a candidate on a line of an award.</summary>
public enum AwardOutcome
{
    /// <summary>Given the award, or chosen where the award has no further stage.</summary>
    Given,

    /// <summary>Still in, and a stage is to come: its data are not there, or its days have not begun.</summary>
    Pending,

    /// <summary>Below the line: there were not enough places.</summary>
    NotChosen,

    /// <summary>Equal at the line with others, and nothing decides between them.</summary>
    Tied,

    /// <summary>Barred, or without what is required, whatever the score.</summary>
    Barred,

    /// <summary>Turned away at a stage after the selection.</summary>
    TurnedAway,

    /// <summary>A complaint that was raised in time was upheld.</summary>
    Objected,

    /// <summary>Given, and taken away again.</summary>
    Removed,

    /// <summary>Cannot be decided: a score, a condition or the number of places is missing.</summary>
    Undecided,
}
