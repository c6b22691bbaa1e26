namespace Education.Planning.Validation;

/// <summary>Which quantities may be held against each other.</summary>
internal static class Units
{
    /// <summary>Percent.</summary>
    public const string Percent = "%";

    /// <summary>Percentage points.</summary>
    public const string PercentagePoints = "pp";

    /// <summary>The unit of an indicator's values; percent for a percentage that names none; null where nothing tells.</summary>
    public static string? Of(Indicator indicator) => indicator.Unit ?? (indicator.Kind == IndicatorKind.Percentage ? Percent : null);

    /// <summary>Whether two quantities may be compared as numbers: their units are the same, or one has none.</summary>
    public static bool AreAlike(Quantity one, Quantity other) => one.Unit is null || other.Unit is null || one.Unit == other.Unit;

    /// <summary>Whether the values of an indicator cannot lie below zero: counts, shares, rates and ratios. Amounts and scores may be negative.</summary>
    public static bool StartAtZero(Indicator indicator)
        => indicator.Kind is IndicatorKind.Count or IndicatorKind.Percentage or IndicatorKind.Rate or IndicatorKind.Ratio;
}
