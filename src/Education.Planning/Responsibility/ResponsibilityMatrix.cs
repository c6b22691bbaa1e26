using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>Who has which part in what: the rows of a plan against its parties (责任分工表).</summary>
public sealed record ResponsibilityMatrix
{
    internal ResponsibilityMatrix()
    {
    }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The day on which the assignments hold; null for all of them.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The columns: every party that has a part, in the order of the registry; keys that are not registered come last.</summary>
    public ValueList<Key> Parties { get; init; }

    /// <summary>The rows that have a part, in the order of the plan: its owner, groups, items with their indicators and deliverables, statements, shared and delegated duties, pairings, agreements.</summary>
    public ValueList<MatrixRow> Rows { get; init; }
}
