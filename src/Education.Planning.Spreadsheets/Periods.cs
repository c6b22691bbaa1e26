namespace Education.Planning.Spreadsheets;

/// <summary>How far a period lies before another.</summary>
internal static class Periods
{
    private const int TermsAYear = 2;

    /// <summary>How many periods one lies before the current one, negative when after it; null when that cannot be counted.</summary>
    public static int? Back(PlanPeriod period, PlanPeriod current)
    {
        if (period == current)
            return 0;
        if (period.Kind != current.Kind)
            return null;
        var years = current.FirstYear - period.FirstYear;
        var length = current.LastYear - current.FirstYear + 1;
        return current.Kind switch
        {
            PlanPeriodKind.Semester => (years * TermsAYear) + current.Term!.Value - period.Term!.Value,
            PlanPeriodKind.Days => null,
            _ => period.LastYear - period.FirstYear + 1 == length && years % length == 0 ? years / length : null,
        };
    }

    /// <summary>The later of two periods, by year and term.</summary>
    public static int Compare(PlanPeriod one, PlanPeriod other) => (one.LastYear, one.Term ?? 0).CompareTo((other.LastYear, other.Term ?? 0));
}
