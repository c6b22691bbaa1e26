namespace Education.Planning.Evaluation;

/// <summary>How a column of a period comes about.</summary>
internal enum PlannedAs
{
    /// <summary>It is observed.</summary>
    Observed,

    /// <summary>It is a parameter.</summary>
    Parameter,

    /// <summary>It is computed within tiles.</summary>
    Row,

    /// <summary>It is gathered from the tiles of a lower level.</summary>
    Gathered,

    /// <summary>It is ranked once all tiles are done.</summary>
    Ranked,

    /// <summary>The interpreter computes it, row by row.</summary>
    Interpreted,
}

/// <summary>A column of a period within a plan.</summary>
internal sealed class PlannedColumn(CompiledColumn column, int period, int index)
{
    public CompiledColumn Column => column;

    public int Period => period;

    /// <summary>Its number among the kept columns.</summary>
    public int Index => index;

    public PlannedAs As { get; set; }

    /// <summary>The stage in which it is computed.</summary>
    public int Stage { get; set; }

    /// <summary>The first stage that can read it over all rows.</summary>
    public int Ready { get; set; }

    /// <summary>Whether it is kept over all rows.</summary>
    public bool IsStored { get; set; }

    /// <summary>What it is within its tile.</summary>
    public TileValue? Value { get; set; }

    /// <summary>The operations that compute it.</summary>
    public Unit Unit { get; set; } = new();

    /// <summary>What is kept of it; null when that is cells of the interpreter that no tile can read.</summary>
    public StoreShape? Shape { get; set; }
}
