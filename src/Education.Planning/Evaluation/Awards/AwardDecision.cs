using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>What became of one candidate on one line, where, by whom, and why.</summary>
public sealed record AwardDecision
{
    internal AwardDecision()
    {
    }

    /// <summary>The key of the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>The key of the unit in which the candidate competes; null where all do.</summary>
    public string? Unit { get; init; }

    /// <summary>The score.</summary>
    public required ResultValue Score { get; init; }

    /// <summary>What became of the candidate.</summary>
    public required AwardOutcome Outcome { get; init; }

    /// <summary>Whether the candidate was chosen, and so proposed, whatever came after.</summary>
    public bool IsProposed { get; init; }

    /// <summary>Whether the candidate held the title already, so that it is renewed or ends.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The stage at which it was decided; null when the award has none.</summary>
    public AwardStageDates? Stage { get; init; }

    /// <summary>The last day on which the award holds; null when it has no end, is not given, or its confirmation has no date.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required LocalizedText Reason { get; init; }
}
