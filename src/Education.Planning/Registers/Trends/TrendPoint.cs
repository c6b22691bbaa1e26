using NodaTime;

namespace Education.Planning.Registers;

/// <summary>The value of one period.</summary>
/// <param name="Standing">How the case stands that has it: the last one that was opened within the period; null when there was none.</param>
/// <param name="Value">The value; null when there is no case, or the case does not count this.</param>
/// <param name="Change">How much it is more than in the period before, negative when less; null when one of the two has no exact number or they differ in their unit.</param>
/// <param name="ClosedOn">The day on which the case was closed, for an index the day of its publication; null while it is not.</param>
public sealed record TrendPoint(CaseStanding? Standing, Quantity? Value, decimal? Change, LocalDate? ClosedOn);
