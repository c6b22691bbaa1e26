using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>What a scheme made of a population: every column of every row (成绩总表).</summary>
public sealed class Scoreboard
{
    private readonly Run run;

    internal Scoreboard(Run run, LocalDate asOf)
    {
        this.run = run;
        AsOf = asOf;
    }

    /// <summary>The date at which it stands.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was found wrong in the observed table.</summary>
    public ValueList<Diagnostic> Diagnostics => run.Diagnostics.ToValueList();

    /// <summary>The names of all columns of a level: observed ones first, then computed ones in the order of the scheme.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> ColumnsOf(string level) => run.Scheme.Columns.Where(c => c.Level == level).Select(c => c.Name).ToValueList();

    /// <summary>The keys of all rows of a level, in ordinal order.</summary>
    /// <param name="level">The name of the level.</param>
    public ValueList<string> RowsOf(string level) => run.Population.RowsOf(level).ToValueList();

    /// <summary>A value.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="row">The key of the row on the column's level; <c>all</c> on the level <c>all</c>.</param>
    /// <returns>The value; null when there is no such column or row.</returns>
    public ResultValue? ValueOf(string column, string row = Level.All)
        => run.Find(column, row) is var (found, at) ? ResultValue.Of(run.Cell(found, at, 0)) : null;

    /// <summary>Why a value is what it is: the columns behind it, each after those that it reads.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="row">The key of the row on the column's level.</param>
    /// <returns>The columns, the asked one last; empty when there is no such column or row.</returns>
    public ValueList<StepExplanation> Explain(string column, string row = Level.All)
        => run.Find(column, row) is var (found, at) ? Explainer.Explain(run, found, at) : [];
}
