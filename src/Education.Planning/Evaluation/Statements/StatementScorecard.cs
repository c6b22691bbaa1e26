using Education.Planning.Responsibility;

namespace Education.Planning.Evaluation;

/// <summary>The targets of a plan gathered by the responsibility statements that bind to them (按责任书考核).</summary>
public sealed record StatementScorecard
{
    internal StatementScorecard()
    {
    }

    /// <summary>The statements and their pairs, as of the day of the scorecard.</summary>
    public required StatementCascade Cascade { get; init; }

    /// <summary>All targets of the plan, also those that no statement binds to.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>Each statement with what came of it, in the order of the layers.</summary>
    public ValueList<StatementResult> Statements { get; init; }
}
