namespace Education.Planning.Evaluation;

/// <summary>A kind of row: schools, counties, prizes. The level <c>all</c>, of one row, is always there above every other.</summary>
/// <remarks>
/// A derived level has no rows of its own: <see cref="Groups"/> names a level and <see cref="By"/> what its rows must share to make one group. It lies in the levels among <see cref="By"/>, and the
/// grouped level lies in it. What a group shares reads as <c>stage.stageName</c>. Groups are made from current values, in earlier periods too; a row without one of the values is in no group.
/// </remarks>
/// <example><c>new Level { Name = "stage", Groups = "school", By = ["county", "stageName"] }</c>: the primary schools of a county are one row, its junior schools another.</example>
public sealed record Level
{
    /// <summary>The name of the topmost level.</summary>
    public const string All = "all";

    /// <summary>The name; <c>all</c> to give inputs to the whole.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The levels in which it lies directly, such as the county of a school.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> In { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>The columns that are observed on it.</summary>
    public ValueList<ObservedColumn> Inputs { get; init; }

    /// <summary>For a derived level: the level whose rows it groups. Null for a level with rows of its own.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? Groups { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>For a derived level: levels above the grouped one, and columns that it can read, whose values make a group.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> By { get; init => field = Guard.Against.WhiteSpace(value); }
}
