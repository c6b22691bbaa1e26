namespace Education.Planning;

/// <summary>An award, title or status that is given by selection (评选表彰, 认定): its lines with their places, and its stages from recommendation to certificate.</summary>
/// <remarks>
/// A stage is usually an item of the plan, which says when it is done and by whom; so nothing is said twice. What a text leaves open (a tolerance, a rounding, what becomes of ties) stays null or unstated,
/// and validation says so. Whoever wants to run the award fills it in and says so in <see cref="Assumptions"/>.
/// </remarks>
/// <example>
/// <code>
/// new Award
/// {
///     Key = "merit-pupils-2024", Name = "Merit pupils",
///     Lines = [new() { Key = "merit-pupils", Name = "Merit pupils", Candidates = "pupils", Places = "about 500 pupil", Score = "score", Allotment = new() { To = "managing-units", By = "pupils" } }],
///     Stages = [new() { Kind = AwardStageKind.Recommendation, Item = "recommend" }, new() { Kind = AwardStageKind.Review, Item = "review", Passes = "reviewed" }],
/// }
/// </code>
/// </example>
public sealed record Award
{
    /// <summary>The key, unique among the awards of its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The item of the plan that announces it; null when none does.</summary>
    public Key? Item { get; init; }

    /// <summary>What is given, to whom, how often: prizes and rounds too, each a line.</summary>
    public ValueList<AwardLine> Lines { get; init; }

    /// <summary>The stages, in order of time.</summary>
    public ValueList<AwardStage> Stages { get; init; }

    /// <summary>How long it holds, and what ends it; null when it is given once and for all.</summary>
    public AwardTerm? Term { get; init; }

    /// <summary>What was filled in that the text does not say, one sentence each.</summary>
    public ValueList<LocalizedText> Assumptions { get; init; }
}
