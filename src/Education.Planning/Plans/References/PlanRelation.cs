namespace Education.Planning;

/// <summary>How another plan stands to this one.</summary>
public enum PlanRelation
{
    /// <summary>A plan of a superior that this one carries out.</summary>
    Parent,

    /// <summary>A plan over several years of which this one is a slice.</summary>
    Span,

    /// <summary>The plan of the period before.</summary>
    Previous,

    /// <summary>The plan of the period after, prepared by this one.</summary>
    Next,

    /// <summary>The plan that this summary reports on.</summary>
    Summarised,
}
