namespace Education.Planning.Evaluation;

/// <summary>One level's part of a stage: a program over its tiles, and what it keeps.</summary>
internal sealed record LevelProgram(string Level, TileProgram Program, IReadOnlyList<KeptColumn> Stores, IReadOnlyList<Gathering> Gatherings, IReadOnlyList<Ranking> Rankings);

/// <summary>A column that a program keeps, by its number.</summary>
internal sealed record KeptColumn(int Column, StoreShape Shape);

/// <summary>What can be computed once the stages before are done: first columns of the interpreter, then tiles, gathers and ranks.</summary>
internal sealed record PlanStage(IReadOnlyList<PlannedColumn> Interpreted, IReadOnlyList<LevelProgram> Programs);

/// <summary>How a scheme runs over a table: stage by stage.</summary>
internal sealed class ColumnPlan
{
    /// <summary>Every column of every period that is needed, in an order in which each follows what it reads.</summary>
    public required IReadOnlyList<PlannedColumn> Columns { get; init; }

    /// <summary>The columns by name and period.</summary>
    public required IReadOnlyDictionary<ColumnAt, PlannedColumn> ByName { get; init; }

    public required IReadOnlyList<PlanStage> Stages { get; init; }

    /// <summary>The number of kept columns, those without a name included.</summary>
    public required int Stores { get; init; }

    /// <summary>The ways up that are read: from each row of one level to the row of another in which it lies.</summary>
    public required IReadOnlyList<(string Lower, string Upper)> Maps { get; init; }

    public required int Gatherings { get; init; }

    /// <summary>The texts that the scheme mentions, by their codes.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    public PlannedColumn Find(string column, int period) => ByName[new(column, period)];
}
