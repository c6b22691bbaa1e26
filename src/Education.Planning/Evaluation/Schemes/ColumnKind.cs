namespace Education.Planning.Evaluation;

/// <summary>What kind of values a column holds.</summary>
public enum ColumnKind
{
    /// <summary>Exact numbers.</summary>
    Number,

    /// <summary>Numbers that a root, a logarithm or a power gave; they must pass a rounding before they are compared or ranked.</summary>
    Real,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Texts, equal or not.</summary>
    Text,

    /// <summary>Labels of a scale, in its order.</summary>
    Label,

    /// <summary>Dates: they compare, and one less another is the number of days between them.</summary>
    Date,
}
