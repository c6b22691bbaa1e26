namespace Education.Planning;

/// <summary>On which side of a place a stretch lies or a distance is counted.</summary>
public enum TimingSide
{
    /// <summary>Before its first day, <c>before</c>.</summary>
    Before,

    /// <summary>After its last day, <c>after</c>.</summary>
    After,
}
