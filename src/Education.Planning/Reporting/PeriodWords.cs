using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>Periods of plans in the words of a language.</summary>
internal static class PeriodWords
{
    public static string Of(PlanPeriod period, string language)
    {
        var isChinese = language.StartsWith("zh", StringComparison.Ordinal);
        var (year, next) = (period.FirstYear, period.FirstYear + 1);
        return (period.Kind, isChinese) switch
        {
            (PlanPeriodKind.CalendarYear, true) => Put("{0}年", year),
            (PlanPeriodKind.AcademicYear, true) => Put(InScript("{0}学年", language), year),
            (PlanPeriodKind.AcademicYear, false) => Put("academic year {0}/{1:00}", year, next % 100),
            (PlanPeriodKind.FiscalYear, true) => Put(InScript("{0}财年", language), year),
            (PlanPeriodKind.FiscalYear, false) => Put("fiscal year {0}", year),
            (PlanPeriodKind.Semester, true) => Put(InScript("{0}学年第{1}学期", language), year, period.Term!),
            (PlanPeriodKind.Semester, false) => Put("academic year {0}/{1:00}, term {2}", year, next % 100, period.Term!),
            (PlanPeriodKind.Years, true) => Put("{0}至{1}年", year, period.LastYear),
            (PlanPeriodKind.Years, false) => Put("{0} to {1}", year, period.LastYear),
            (PlanPeriodKind.Days, _) => DateWords.In(language).Window(period.Days!.Start, period.Days.End),
            _ => period.ToString(),
        };
    }

    private static string InScript(string words, string language) => language == Languages.TraditionalChinese ? TraditionalScript.Of(words) : words;
}
