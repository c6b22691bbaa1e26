namespace Education.Planning.Evaluation;

/// <summary>What a parameter holds.</summary>
internal enum ParameterKind
{
    /// <summary>Nothing, or more than one thing.</summary>
    None,

    /// <summary>A value.</summary>
    Value,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Bands.</summary>
    Bands,

    /// <summary>The points of a curve.</summary>
    Points,
}
