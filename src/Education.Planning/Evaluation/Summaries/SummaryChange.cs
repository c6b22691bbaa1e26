namespace Education.Planning.Evaluation;

/// <summary>The change of a figure against the year before, in the right unit: of percentages in percentage points, never in percent.</summary>
/// <param name="Amount">Now less before, in the unit of the figure; of percentages in percentage points (百分点). Exact, or to 28 digits.</param>
/// <param name="Growth">The change as a share of the value before, so 0.2407 for 24.07 %; null for percentages, and where the value before is not above 0.</param>
/// <param name="IsInPoints">Whether the amount is in percentage points.</param>
/// <param name="IsApproximate">Whether one of the two values is vague, such as "about 70 %".</param>
/// <example>From 80.35 % to 85.63 % is +5.28 percentage points; from 1475 to 1830 schools is +355, a growth of 24.07 %.</example>
public sealed record SummaryChange(decimal Amount, decimal? Growth, bool IsInPoints, bool IsApproximate);
