namespace Education.Planning.Evaluation;

/// <summary>One line of an award with its places and all its candidates.</summary>
public sealed record AwardLineBoard
{
    internal AwardLineBoard()
    {
    }

    /// <summary>The line.</summary>
    public required AwardLine Line { get; init; }

    /// <summary>The places, unit by unit; one entry for the whole where nothing is shared out.</summary>
    public ValueList<AwardQuota> Quotas { get; init; }

    /// <summary>The candidates, by unit and then as they are ordered there: the best first, those without a place in the order last.</summary>
    public ValueList<AwardDecision> Decisions { get; init; }

    /// <summary>How many were given the award.</summary>
    public int Given => Quotas.Sum(quota => quota.Given);

    /// <summary>Whether the number given is near enough to the number stated; null where the text states no number, or "about" without a tolerance.</summary>
    public bool? IsWithinStated => Line is { Share: null, Places: { Value: { } stated } places } && (Line.Tolerance ?? (places.Vagueness == Vagueness.Precise ? 0 : null)) is { } tolerance
        ? Math.Abs(Given - stated) <= tolerance
        : null;
}
