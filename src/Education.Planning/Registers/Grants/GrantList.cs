using NodaTime;

namespace Education.Planning.Registers;

/// <summary>What was granted to whom, by whom and when, and what is on record of them since: recognitions received, winners of earlier years.</summary>
public sealed record GrantList
{
    internal GrantList()
    {
    }

    /// <summary>The register.</summary>
    public required WorkRegister Register { get; init; }

    /// <summary>The key of the kind.</summary>
    public required Key Kind { get; init; }

    /// <summary>The state by which it is granted.</summary>
    public required Key State { get; init; }

    /// <summary>The day as of which it stands.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The grants, the earliest first.</summary>
    public ValueList<Grant> Grants { get; init; }
}
