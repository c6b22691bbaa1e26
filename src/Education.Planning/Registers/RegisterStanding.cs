using NodaTime;

namespace Education.Planning.Registers;

/// <summary>A register on a day.</summary>
public sealed record RegisterStanding
{
    internal RegisterStanding()
    {
    }

    /// <summary>The register.</summary>
    public required WorkRegister Register { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The counts of each kind, in the order of the register.</summary>
    public ValueList<KindStanding> Kinds { get; init; }

    /// <summary>The cases that were opened by the day, in the order of the register.</summary>
    public ValueList<CaseStanding> Cases { get; init; }
}
