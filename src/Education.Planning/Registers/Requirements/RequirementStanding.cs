using NodaTime;

namespace Education.Planning.Registers;

/// <summary>How far a requirement is met on a day.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Needed">How many units, pairs and topics need records.</param>
/// <param name="Missing">Those that lack some.</param>
public sealed record RequirementStanding(RecordRequirement Requirement, LocalDate AsOf, int Needed, ValueList<MissingRecord> Missing)
{
    /// <summary>The share that is complete, from 0 to 1; null when nothing is needed.</summary>
    public decimal? Share => Needed == 0 ? null : (decimal)(Needed - Missing.Count) / Needed;

    /// <summary>Whether what is missing is late.</summary>
    public bool IsLate => !Missing.IsEmpty && AsOf > Requirement.Until;
}
