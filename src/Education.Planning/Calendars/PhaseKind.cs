namespace Education.Planning.Calendars;

/// <summary>What a phase of a term is for.</summary>
public enum PhaseKind
{
    /// <summary>Lessons (教学).</summary>
    Teaching,

    /// <summary>Examinations (考试); these are school days.</summary>
    Examinations,

    /// <summary>A break inside the term (学期中假); no school days.</summary>
    Break,
}
