namespace Education.Planning.Evaluation;

/// <summary>The places of one unit on a line, or of the whole where candidates of all units compete, and what became of them.</summary>
public sealed record AwardQuota
{
    internal AwardQuota()
    {
    }

    /// <summary>The key of the unit; null for the whole.</summary>
    public string? Unit { get; init; }

    /// <summary>The size in proportion to which places are given: staff, pupils; null where nothing is shared out.</summary>
    public ResultValue? Size { get; init; }

    /// <summary>How many places there are; a state where that cannot be told.</summary>
    public required ResultValue Places { get; init; }

    /// <summary>How many candidates could be chosen.</summary>
    public required int Eligible { get; init; }

    /// <summary>How many were chosen, and so proposed.</summary>
    public required int Selected { get; init; }

    /// <summary>How many were given the award in the end.</summary>
    public required int Given { get; init; }

    /// <summary>The keys of candidates who are equal at the line, and of whom only some have a place.</summary>
    public ValueList<string> Tied { get; init; }

    /// <summary>Whether the number of places bound: more could have been chosen than there are places.</summary>
    public bool IsBinding => Places.Number is { } places && Eligible > places;

    /// <summary>How many places nobody took: too few candidates, or ties that leave them open. Null when the places are not known.</summary>
    public decimal? LeftOver => Places.Number is { } places ? Math.Max(0, places - Selected) : null;

    /// <summary>Why there are so many places: the steps behind their number, the last one last.</summary>
    public ValueList<StepExplanation> Steps { get; init; }
}
