using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Compares a figure with the year before.</summary>
internal static class Changes
{
    public static SummaryChange? Of(Indicator indicator, Observation? now, Observation? before)
    {
        if (now?.Value is not ObservedValue.Amount { Quantity: var current } || Earlier(indicator, before) is not { } earlier)
            return null;
        if (!SameUnit(current, earlier, indicator) || !SameSpan(indicator, now, before))
            return null;
        if (ObservedCells.RationalOf(current) is not { } value || ObservedCells.RationalOf(earlier) is not { } old)
            return null;
        var isShare = indicator.Kind == IndicatorKind.Percentage || (current.Unit ?? indicator.Unit) == "%";
        return (value - old).ToDecimal() is not { } amount ? null : new(
            amount,
            isShare || old.Sign <= 0 ? null : ((value - old) / old).ToDecimal(),
            isShare,
            IsVague(current) || IsVague(earlier));
    }

    private static Quantity? Earlier(Indicator indicator, Observation? before)
        => before is null ? indicator.Baseline?.Value : (before.Value as ObservedValue.Amount)?.Quantity;

    private static bool IsVague(Quantity quantity) => quantity.Vagueness != Vagueness.Precise;

    private static bool SameUnit(Quantity one, Quantity other, Indicator indicator) => (one.Unit ?? indicator.Unit) == (other.Unit ?? indicator.Unit);

    /// <summary>What adds up over the year compares only over the same months; what stands for a moment always compares.</summary>
    private static bool SameSpan(Indicator indicator, Observation now, Observation? before)
    {
        if (indicator.Kind is not (IndicatorKind.Count or IndicatorKind.Amount) || indicator.Accumulation == Accumulation.PointInTime)
            return true;
        return (now.Covers?.Days, before?.Covers?.Days) switch
        {
            (null, null) => true,
            ({ } one, { } other) => DayOfYear(one.Start) == DayOfYear(other.Start) && DayOfYear(one.End) == DayOfYear(other.End),
            _ => false,
        };
    }

    private static AnnualDate DayOfYear(LocalDate day) => new(day.Month, day.Day);
}
