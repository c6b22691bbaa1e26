using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>The values that are written as one canonical text each.</summary>
internal static class SmallValues
{
    private const string Dots = "..", Unnamed = "column", Day = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}";

    public static TextForm<Key> Key { get; } = new(JsonDiagnostics.NoKey, text => Planning.Key.TryParse(text, out var key) ? key : null, key => key.Text)
    {
        HasOneSpelling = true,
        Explain = text => Planning.Key.FaultOf(text),
        Pattern = "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$",
        Examples = ["safety.fire-drill"],
    };

    public static TextForm<Quantity> Quantity { get; } = new(JsonDiagnostics.NoQuantity, text => Planning.Quantity.TryParse(text, out var value) ? value : null, Print)
    {
        HasOneSpelling = true,
        Explain = text => QuantityText.Read(text, out _),
        ReadBytes = QuantityText.TryReadPlain,
        Format = QuantityText.TryFormat,
        Examples = ["51 kindergarten", "99.77 %", "20.35亿 yuan", "14:1 pupil per computer", "xx %", "some teacher '一批'"],
    };

    public static TextForm<Timing> Timing { get; } = new(JsonDiagnostics.NoTiming, text => Planning.Timing.TryParse(text, out var timing) ? timing : null, Print)
    {
        Explain = text => Planning.Timing.TryParse(text, out _, out var fault) ? null : fault.Message,
        Examples = ["by 04/end", "every month: last-workday"],
    };

    public static TextForm<TargetRule> TargetRule { get; } = new(JsonDiagnostics.NoTargetRule, text => Planning.TargetRule.TryParse(text, out var rule) ? rule : null, Print)
    {
        HasOneSpelling = true,
        Explain = text => TargetRuleText.Read(text, out _),
        Examples = ["at least 90 %", "zero", "fall by at least 10 %", "all 7"],
    };

    public static TextForm<TargetScope> TargetScope { get; } = new(JsonDiagnostics.NoTargetScope, text => Planning.TargetScope.TryParse(text, out var scope) ? scope : null, Print)
    {
        Examples = ["each schools", "60 % of schools"],
    };

    public static TextForm<PlanPeriod> Period { get; } = new(JsonDiagnostics.NoPeriod, text => PlanPeriod.TryParse(text, out var period) ? period : null, Print)
    {
        Examples = ["2024", "AY2023", "FY2024", "AY2023/term2", "2024..2026", "2024-03-01..2024-07-05"],
    };

    public static TextForm<Dependency> Dependency { get; } = new(JsonDiagnostics.NoDependency, text => Planning.Dependency.TryParse(text, out var value) ? value : null, Print)
    {
        Examples = ["after #train", "5wd before #report", "with #admission"],
    };

    public static TextForm<LocalDate> Date { get; } = new(JsonDiagnostics.NoDate, text => DateText.Read(text), DateText.Print)
    {
        Examples = ["2024-09-01"],
        About = "A day of the ISO calendar: year, month and day.",
        ReadBytes = DateText.TryRead,
        Format = DateText.TryFormat,
        Pattern = $"^{Day}$",
    };

    public static TextForm<DateInterval> Interval { get; } = new(JsonDiagnostics.NoInterval, IntervalOf, days => $"{DateText.Print(days.Start)}{Dots}{DateText.Print(days.End)}")
    {
        Examples = ["2024-09-01..2025-01-17"],
        About = "Days, both ends included, also where there is one.",
        Pattern = $@"^{Day}\.\.{Day}$",
        ReadBytes = TryReadInterval,
        Format = TryFormat,
    };

    public static TextForm<WeekendPattern> Weekend { get; } = new(JsonDiagnostics.NoWeekend, text => WeekendPattern.TryParse(text, out var days) ? days : null, Print)
    {
        Examples = ["sat,sun", "none"],
    };

    public static TextForm<AnnualDay> AnnualDay { get; } = new(JsonDiagnostics.NoAnnualDay, text => Calendars.AnnualDay.TryParse(text, out var day) ? day : null, Print)
    {
        Examples = ["10-01", "lunar:01-01"],
    };

    public static TextForm<PartRange> PartRange { get; } = new(JsonDiagnostics.NoPartRange, text => Calendars.PartRange.TryParse(text, out var range) ? range : null, Print)
    {
        Examples = ["11..20", "21.."],
    };

    public static TextForm<ObservedValue> ObservedValue { get; } = new(JsonDiagnostics.NoObservedValue, text => Evaluation.ObservedValue.TryParse(text, out var value) ? value : null, Print)
    {
        HasOneSpelling = true,
        Explain = text => ObservedValueText.Read(text, out _),
        ReadBytes = ObservedValueText.TryReadPlain,
        Format = ObservedValueText.TryFormat,
        Examples = ["56 kindergarten", "yes", "'good'", "2026-06-30", "items flag, drill", "missing"],
    };

    public static TextForm<ObservedColumn> ObservedColumn { get; } = new(JsonDiagnostics.NoColumnType, text => ObservedColumnText.Read(Unnamed, text, out var column) is null ? column : null, ObservedColumnText.Print)
    {
        HasOneSpelling = true,
        Explain = text => ObservedColumnText.Read(Unnamed, text, out _),
        Examples = ["number % 0..100", "flag", "scale grade", "number from safety-2026.score"],
    };

    private static string Print<T>(T value)
        where T : class
        => value.ToString()!;

    private static DateInterval? IntervalOf(string text)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        return dots > 0 && DateText.Read(text[..dots]) is { } first && DateText.Read(text[(dots + Dots.Length)..]) is { } last && first <= last ? new(first, last) : null;
    }

    private static bool TryReadInterval(ReadOnlySpan<byte> text, out DateInterval? days)
    {
        days = null;
        var dots = text.IndexOf(".."u8);
        if (dots > 0 && DateText.TryRead(text[..dots], out var first) && DateText.TryRead(text[(dots + Dots.Length)..], out var last) && first <= last)
            days = new(first, last);
        return days is not null;
    }

    private static bool TryFormat(DateInterval days, Span<char> text, out int length)
    {
        length = 0;
        if (!DateText.TryFormat(days.Start, text, out var start) || !Dots.TryCopyTo(text[start..]) || !DateText.TryFormat(days.End, text[(start + Dots.Length)..], out var end))
            return false;
        length = start + Dots.Length + end;
        return true;
    }
}
