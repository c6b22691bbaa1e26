namespace Education.Planning.Evaluation;

/// <summary>How observations become results: named columns over a population, each observed, given or computed by one step (考核办法).</summary>
/// <remarks>The order of parts means nothing, names decide. Nothing is checked across parts until <c>scheme.Compile()</c>.</remarks>
/// <example>
/// <code>
/// var scheme = new EvaluationScheme
/// {
///     Name = "Share of schools that pass",
///     Levels = [new() { Name = "school", Inputs = [new("met", ColumnType.Number()), new("of", ColumnType.Number())] }],
///     Steps =
///     [
///         new Step.Round("score", "100 * met / of") { Digits = 1 },
///         new Step.Reduce("passing", Reduction.Count) { Of = ["score >= 60"], To = "all" },
///     ],
/// };
/// </code>
/// </example>
public sealed record EvaluationScheme
{
    /// <summary>The key by which other schemes refer to it, without a point; null when none does.</summary>
    /// <exception cref="ArgumentException">The key holds a point.</exception>
    public Key? Key { get; init => field = value is null ? null : WithoutPoint(value); }

    /// <summary>What the scheme is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Lists of members that repeat steps and columns; see <see cref="NameSet"/>.</summary>
    public ValueList<NameSet> Sets { get; init; }

    /// <summary>Ordered lists of labels.</summary>
    public ValueList<Scale> Scales { get; init; }

    /// <summary>Values and tables that steps read; versions of one parameter stand together.</summary>
    public ValueList<Parameter> Parameters { get; init => field = value.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).SelectMany(versions => versions).ToValueList(); }

    /// <summary>The kinds of row, with their observed columns.</summary>
    public ValueList<Level> Levels { get; init; }

    /// <summary>The computed columns.</summary>
    public ValueList<Step> Steps { get; init; }

    /// <summary>The criteria tree, a shorter way to write steps; null for a scheme of steps alone.</summary>
    public Criterion? Criteria { get; init; }

    /// <summary>The columns that a scoreboard shows; empty for all. Every column can be explained whether or not it is shown.</summary>
    /// <exception cref="ArgumentException">A name is white space or broken.</exception>
    public ValueList<string> Publish { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>What the weights of every mean must add up to, such as 1 or 100, where they are numbers; null when only their proportions matter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below.</exception>
    public decimal? WeightsSumTo
    {
        get;
        init
        {
            if (value is { } sum)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sum, nameof(WeightsSumTo));
            field = value;
        }
    }

    internal Unread Unread { get; init; }

    internal static Key WithoutPoint(Key key) => key.Text.Contains('.', StringComparison.Ordinal)
        ? throw new ArgumentException($"The key `{key}` of a scheme may hold no point: `scheme.column` names its columns.", nameof(key))
        : key;
}
