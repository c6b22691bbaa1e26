namespace Education.Planning.Evaluation;

/// <summary>Collects a column table from what streams in: rows, CSV, JSON Lines. Each value goes into its column as it comes, so a file of any size takes the memory of the table alone.</summary>
/// <remarks>
/// The scheme says what a value is: the type of its column decides, never its look. Rows above that others name are made where they do not come themselves. In CSV the first line names the columns: first the level
/// (or <c>key</c>), then levels above and observed columns in any order (<c>students</c>, <c>students@prior</c>, <c>students@-2</c>); a blank is missing, a word for a state is that state. A JSON line is one object of the
/// same names: numbers, true, false, null and texts.
/// </remarks>
/// <param name="scheme">The scheme whose columns are read.</param>
/// <example>
/// <code>
/// var builder = new ColumnTableBuilder(compiled);
/// await builder.AddCsvAsync("school", stream);
/// var board = compiled.Run(builder.Build(), asOf);
/// </code>
/// </example>
public sealed class ColumnTableBuilder(CompiledScheme scheme)
{
    private readonly CompiledScheme scheme = Guard.Against.Null(scheme);
    private readonly Dictionary<string, LevelBuilder> levels = new(StringComparer.Ordinal);

    /// <summary>Adds one row.</summary>
    /// <param name="row">The row; each once.</param>
    /// <exception cref="ArgumentException">It came before, the scheme has no such level or column, or a value does not fit.</exception>
    public void Add(ObservedRow row)
    {
        Guard.Against.Null(row);
        var level = LevelOf(row.Level);
        Begin(level, row.Key);
        foreach (var up in row.In.Where(up => up.Level != Level.All))
            level.Link(up.Level, LevelOf(up.Level).IdOf(up.Key));
        foreach (var cell in row.Cells)
        {
            var type = TypeOf(row.Level, cell.Column);
            level.Column(cell.Column, cell.PeriodsBack, type.Kind).Add(cell.Value, type);
        }
    }

    /// <summary>Adds rows as they come.</summary>
    /// <param name="rows">The rows; each once.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ArgumentException">A row came before, the scheme has no such level or column, or a value does not fit.</exception>
    public async Task AddAsync(IAsyncEnumerable<ObservedRow> rows, CancellationToken cancellation = default)
    {
        await foreach (var row in Guard.Against.Null(rows).WithCancellation(cancellation).ConfigureAwait(false))
            Add(row);
    }

    /// <summary>Adds the rows of a level from CSV.</summary>
    /// <param name="level">The level.</param>
    /// <param name="utf8">The text; it is read to its end and left open.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ColumnTextException">The text is not CSV, or a name or value in it does not fit the scheme.</exception>
    public Task AddCsvAsync(string level, Stream utf8, CancellationToken cancellation = default)
        => new ColumnCsv(this, LevelOf(level), scheme).ReadAsync(Guard.Against.Null(utf8), cancellation);

    /// <summary>Adds the rows of a level from JSON Lines.</summary>
    /// <param name="level">The level.</param>
    /// <param name="utf8">The text; it is read to its end and left open.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="ColumnTextException">A line is no JSON object, or a name or value in it does not fit the scheme.</exception>
    public Task AddJsonLinesAsync(string level, Stream utf8, CancellationToken cancellation = default)
        => new ColumnJsonLines(this, LevelOf(level), scheme).ReadAsync(Guard.Against.Null(utf8), cancellation);

    /// <summary>The table of what was added.</summary>
    public ColumnTable Build()
    {
        var places = levels.Values.ToDictionary(l => l.Level, l => l.Places().PlaceOf, StringComparer.Ordinal);
        return new(levels.Values.Select(level => level.Build(upper => places[upper])));
    }

    internal LevelBuilder LevelOf(string level)
    {
        if (levels.TryGetValue(Guard.Against.NullOrWhiteSpace(level), out var known))
            return known;
        if (!scheme.Levels.Has(level) || scheme.Levels.DerivedOf(level) is not null)
            throw new ArgumentException($"The scheme has no level `{level}` with rows of its own.", nameof(level));
        return levels[level] = new(level);
    }

    private static void Begin(LevelBuilder level, string key)
    {
        if (!level.Begin(key))
            throw new ArgumentException($"The row `{key}` of `{level.Level}` comes twice.");
    }

    private ColumnType TypeOf(string level, string column)
        => scheme.ColumnsByName.TryGetValue(column, out var found) && found.IsObserved && found.Level == level ? found.Type : throw new ArgumentException($"The level `{level}` has no observed column `{column}`.", nameof(column));
}
