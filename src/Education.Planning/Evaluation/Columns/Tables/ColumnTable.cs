using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The observed columns of a population of any size, column by column: what an <see cref="ObservationTable"/> holds row by row, in a twentieth of the memory.</summary>
/// <remarks>A value takes 1 to 8 bytes, see <see cref="ColumnData"/>; <see cref="Bytes"/> tells how many in all.</remarks>
public sealed class ColumnTable
{
    /// <summary>A table of its levels.</summary>
    /// <param name="levels">The levels, upper ones and lower ones in any order. The level <c>all</c> has one row whether or not it is listed.</param>
    /// <exception cref="ArgumentException">A level is doubled, or a column or link is longer or shorter than the level has rows, or leads to a row that is not there.</exception>
    public ColumnTable(params IEnumerable<ColumnLevel> levels)
    {
        Levels = Guard.Against.Null(levels).ToValueList();
        if (Levels.Select(l => l.Name).Distinct(StringComparer.Ordinal).Count() != Levels.Count)
            throw new ArgumentException("A level stands twice.", nameof(levels));
        foreach (var level in Levels)
            Check(level);
    }

    /// <summary>The levels.</summary>
    public ValueList<ColumnLevel> Levels { get; }

    /// <summary>The dates at which earlier periods are evaluated, as in <see cref="ObservationTable.EarlierDates"/>.</summary>
    public ValueList<LocalDate> EarlierDates { get; init; }

    /// <summary>The number of observed values, those that are not there included.</summary>
    public long Cells => Levels.Sum(l => l.Columns.Sum(c => (long)c.Count));

    /// <summary>How many bytes the values and states take; keys and texts come on top.</summary>
    public long Bytes => Levels.Sum(l => l.Columns.Sum(c => c.Bytes) + l.In.Sum(link => 4L * link.Places.Length));

    internal ColumnLevel? Find(string level) => Levels.FirstOrDefault(l => l.Name == level);

    private void Check(ColumnLevel level)
    {
        if (level.Name == Level.All && level.Keys.Count != 1)
            throw new ArgumentException("The level `all` has one row.", nameof(level));
        foreach (var column in level.Columns.Where(c => c.Count != level.Keys.Count))
            throw new ArgumentException($"`{column.Column}` has {column.Count} values for {level.Keys.Count} rows of `{level.Name}`.", nameof(level));
        if (level.Columns.Select(c => (c.Column, c.PeriodsBack)).Distinct().Count() != level.Columns.Count)
            throw new ArgumentException($"A column of `{level.Name}` stands twice.", nameof(level));
        foreach (var link in level.In)
        {
            var rows = Find(link.Level)?.Keys.Count ?? 0;
            if (link.Places.Length != level.Keys.Count || link.Places.Span.ContainsAnyExceptInRange(-1, rows - 1))
                throw new ArgumentException($"The link of `{level.Name}` to `{link.Level}` does not fit their rows.", nameof(level));
        }
    }
}
