namespace Education.Planning.Evaluation;

/// <summary>A column with its level, its type and what it reads.</summary>
internal sealed class CompiledColumn
{
    public required string Name { get; init; }

    public required string Level { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>The step; null for an observed column or a parameter.</summary>
    public Step? Step { get; init; }

    /// <summary>The level on which the step reads its values: its own, or the one below it that it gathers from.</summary>
    public string UnitLevel { get; init; } = "";

    /// <summary>Whether it is a parameter.</summary>
    public bool IsParameter { get; init; }

    /// <summary>For a parameter reached by a dotted name: the table in which it stands.</summary>
    public string? Table { get; init; }

    /// <summary>For a key column of a derived level: what it shows.</summary>
    public GroupKey? Key { get; init; }

    /// <summary>For an observed column: where its numbers may lie.</summary>
    public Extent Bounds { get; init; }

    /// <summary>For an observed column: the column of another scheme that it is taken from when the schemes run together.</summary>
    public SchemeColumn? From { get; init; }

    /// <summary>What explanations say of it, made when the first is asked for.</summary>
    public ColumnWords Words => field ??= new(this);

    /// <summary>Whether it is observed: neither computed, nor a parameter, nor the key of a group.</summary>
    public bool IsObserved => Step is null && !IsParameter && Key is null;

    /// <summary>The names that the step reads, each once with its period, in the order in which they stand.</summary>
    public ValueList<ExpressionNode.Name> Reads { get; init; }
}
