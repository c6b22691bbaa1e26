using NodaTime;

namespace Education.Planning.Registers;

/// <summary>How one case stands on a day.</summary>
/// <param name="Case">The case.</param>
/// <param name="State">The key of its state; null when its kind is not known. A state entered without its proof does not count.</param>
/// <param name="Condition">How it stands.</param>
/// <param name="Due">The day by which it is to be closed; null when there is none, or no calendar knows it.</param>
public sealed record CaseStanding(CaseRecord Case, Key? State, CaseCondition Condition, LocalDate? Due);
