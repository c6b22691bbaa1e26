namespace Education.Planning;

/// <summary>Which year of a plan over several years another plan is.</summary>
/// <param name="Span">The plan over several years.</param>
/// <param name="Year">The number of the year, from 1.</param>
/// <param name="Years">How many years it covers.</param>
public sealed record YearOfSpan(PlanReference Span, int Year, int Years);
