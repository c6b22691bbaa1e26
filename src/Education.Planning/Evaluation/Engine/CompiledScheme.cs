using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A scheme whose names, levels and types are settled, ready to run on any population.</summary>
public sealed class CompiledScheme
{
    private readonly HashSet<(string Level, string Column)> observed;

    internal CompiledScheme(SchemeExpansion expansion, CompiledColumn[] columns, LevelGraph levels, Dictionary<Expression, ExpressionNode> bound, ValueList<Diagnostic> diagnostics)
    {
        Expansion = expansion;
        Columns = columns;
        ColumnsByName = columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
        Levels = levels;
        Bound = bound;
        Diagnostics = diagnostics;
        observed = columns.Where(c => c.IsObserved).Select(c => (c.Level, c.Name)).ToHashSet();
    }

    /// <summary>The scheme as written.</summary>
    public EvaluationScheme Scheme => Expansion.Written;

    /// <summary>What is wrong with the scheme or left open by it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it can run: no diagnostic is an error.</summary>
    public bool CanRun => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <summary>The scheme written out, which is what runs.</summary>
    internal SchemeExpansion Expansion { get; }

    /// <summary>Every observed column with its level, sets written out.</summary>
    public ValueList<InputColumn> Inputs
        => Columns.Where(c => c is { Step: null, IsParameter: false } && Scheme.Levels.All(l => l.Name != c.Level || l.Groups is null)).Select(c => new InputColumn(c.Level, c.Name, c.Type)).ToValueList();

    /// <summary>The names of the levels in which a level lies, directly or through others, <c>all</c> among them; empty for <c>all</c> and for what is no level.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> LevelsAbove(string level)
        => Scheme.Levels.Select(l => l.Name).Append(Level.All).Distinct().Where(upper => Levels.IsAbove(upper, level)).ToValueList();

    /// <summary>All columns, each after those that it reads.</summary>
    internal CompiledColumn[] Columns { get; }

    internal Dictionary<string, CompiledColumn> ColumnsByName { get; }

    internal LevelGraph Levels { get; }

    /// <summary>The comparisons that look at each column, made when the first rounding is explained.</summary>
    internal LaterComparisons Comparisons => field ??= new(this);

    /// <summary>Whether it reads an observed column of a level.</summary>
    internal bool Reads(string level, string column) => observed.Contains((level, column));

    /// <summary>Every expression with its labels bound to their scales.</summary>
    internal Dictionary<Expression, ExpressionNode> Bound { get; }

    /// <summary>Computes every column over a population.</summary>
    /// <param name="table">The observed columns.</param>
    /// <param name="asOf">The date of the evaluation, at which parameters are in force.</param>
    /// <exception cref="InvalidOperationException">The scheme has errors; see <see cref="CanRun"/>.</exception>
    public Scoreboard Run(ObservationTable table, LocalDate asOf) => Run(table, asOf, []);

    /// <summary>Computes every column over a population of any size, column by column: exact, and as fast as code written for this one scheme.</summary>
    /// <remarks>
    /// Numbers are held as whole multiples of a unit wherever their bounds are proved to fit, so the answers are those of the other form of this call to the last digit. Steps of a shape that is not made for columns
    /// run as they do there, and take as long.
    /// </remarks>
    /// <param name="table">The observed columns.</param>
    /// <param name="asOf">The date of the evaluation, at which parameters are in force.</param>
    /// <param name="options">What is kept, and how many threads work; null for what is published, on one thread.</param>
    /// <param name="progress">Told from time to time which share of the rows is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="InvalidOperationException">The scheme has errors; see <see cref="CanRun"/>.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <example><code>var board = compiled.Run(table, asOf, new() { Threads = 2 });</code></example>
    public Scoreboard Run(ColumnTable table, LocalDate asOf, ColumnRunOptions? options = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ThrowIfItCannotRun();
        return new(new ColumnRun(this, Guard.Against.Null(table), asOf, options ?? new(), progress, cancellation).Run, asOf);
    }

    /// <summary>Computes every column over a population, and stays ready to take changes of observations in.</summary>
    /// <param name="table">The observed columns.</param>
    /// <param name="asOf">The date of the evaluation.</param>
    /// <param name="options">What is kept, and how many threads work; null for what is published, on one thread.</param>
    /// <exception cref="InvalidOperationException">The scheme has errors; see <see cref="CanRun"/>.</exception>
    public LiveScoreboard Follow(ColumnTable table, LocalDate asOf, ColumnRunOptions? options = null)
    {
        ThrowIfItCannotRun();
        return new(this, Guard.Against.Null(table), asOf, options ?? new());
    }

    /// <summary>What if parameters were others: one board for each set of them, in order, each computed when it is asked for.</summary>
    /// <param name="table">The observed columns.</param>
    /// <param name="asOf">The date of the evaluation.</param>
    /// <param name="sets">Sets of parameters; each takes the place of all versions of those with its names.</param>
    /// <param name="options">What is kept, and how many threads work; null for what is published, on one thread.</param>
    /// <exception cref="InvalidOperationException">A set leaves the scheme with errors.</exception>
    /// <example><code>var boards = compiled.WhatIf(table, asOf, [[new() { Name = "cut", Value = 60 }], [new() { Name = "cut", Value = 65 }]]);</code></example>
    public IEnumerable<Scoreboard> WhatIf(ColumnTable table, LocalDate asOf, IEnumerable<ValueList<Parameter>> sets, ColumnRunOptions? options = null)
        => Guard.Against.Null(sets).Select(set => With(set).Run(table, asOf, options));

    /// <summary>The same scheme with other parameters.</summary>
    private CompiledScheme With(ValueList<Parameter> parameters)
    {
        var names = parameters.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return (Scheme with { Parameters = Scheme.Parameters.Where(p => !names.Contains(p.Name)).Concat(parameters).ToValueList() }).Compile();
    }

    /// <summary>The plan that the last run over columns used; runs of the same kind over tables of the same shape share it.</summary>
    internal PlanMemo? LastPlan { get; set; }

    /// <summary>Computes every column, with what was found wrong before.</summary>
    internal Scoreboard Run(ObservationTable table, LocalDate asOf, IEnumerable<Diagnostic> found)
    {
        ThrowIfItCannotRun();
        var run = new Run(this, Guard.Against.Null(table), asOf);
        run.Diagnostics.InsertRange(0, found);
        return new(run, asOf);
    }

    private void ThrowIfItCannotRun()
    {
        if (!CanRun)
            throw new InvalidOperationException($"The scheme has errors: {Diagnostics.First(d => d.Severity == Severity.Error)}");
    }
}
