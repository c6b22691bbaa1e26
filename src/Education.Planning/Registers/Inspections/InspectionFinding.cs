namespace Education.Planning.Registers;

/// <summary>Something that an inspection found.</summary>
public sealed record InspectionFinding
{
    /// <summary>The unit at which it was found.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Unit { get; init => field = Guard.Against.Null(value); }

    /// <summary>What was found.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>How grave it is, or of what sort.</summary>
    public Key? Topic { get; init; }

    /// <summary>The case that was opened for it.</summary>
    public Key? Case { get; init; }
}
