namespace Education.Planning;

/// <summary>A part with soft edges.</summary>
public enum TimingSoftPart
{
    /// <summary>Its beginning (初), <c>early</c>.</summary>
    Early,

    /// <summary>Its middle (中), <c>mid</c>.</summary>
    Mid,

    /// <summary>Its end (末, 底), <c>end</c>.</summary>
    End,
}
