namespace Education.Planning;

/// <summary>One stage of an award.</summary>
/// <remarks>When it takes place and who acts is told by the item of the plan, or else here. Candidates are selected at the recommendation, where there is one, otherwise at the first stage.</remarks>
public sealed record AwardStage
{
    /// <summary>What happens.</summary>
    public required AwardStageKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The item of the plan that is this stage; null when the plan has none.</summary>
    public Key? Item { get; init; }

    /// <summary>When it takes place; null takes the timing of the item.</summary>
    public Timing? Timing { get; init; }

    /// <summary>Who acts; empty takes those who review, are responsible or lead at the item.</summary>
    public ValueList<Key> By { get; init; }

    /// <summary>The column of the candidates, yes or no, that says who passes; null when nobody is turned away.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? Passes { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>For a publication: the column of the day on which a complaint was raised; null when complaints have no day. One outside the window does not count.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? ComplaintOn { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>For a publication: the column, yes or no, that says that a complaint was upheld.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? ComplaintUpheld { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>Whether the text has no such stage, and it was added to run the award.</summary>
    public bool IsAssumed { get; init; }
}
