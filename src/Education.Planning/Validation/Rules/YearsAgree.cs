using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>The years that titles and the printed document name belong to the plan's period; the printed period is there and hides no digit.</summary>
/// <remarks>One year of a title inside the period is enough: a title may also name the year of an outline that it carries out.</remarks>
internal static class YearsAgree
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var (plan, source) = (contents.Plan, contents.Plan.Source);
        if (ForeignYears(plan.Title, plan.Period) is { } inTitle)
            yield return PlanDiagnostics.TitleYear.At(PlanPath.Root.To("title"), inTitle, plan.Period.ToString());
        if (source?.Title is { } title && ForeignYears(title, plan.Period) is { } inSource)
            yield return PlanDiagnostics.TitleYear.At(PlanPath.Root.To("source").To("title"), inSource, plan.Period.ToString());
        if (plan.PeriodSource != PeriodSource.Printed && (source?.PrintedPeriod is not { } words || (Masks.In(words) is null && !PrintedYears.In(words).Any())))
            yield return PlanDiagnostics.PeriodNotPrinted.At(PlanPath.Root.To("period"), plan.Period.ToString());
        if (source?.PrintedPeriod is not { } printed)
            yield break;
        if (ForeignYears(printed, plan.Period) is { } inPeriod)
            yield return PlanDiagnostics.PrintedPeriodYear.At(PlanPath.Root.To("source").To("printedPeriod"), inPeriod, plan.Period.ToString());
        if (Masks.In(printed) is not null)
            yield return PlanDiagnostics.MaskedPeriod.At(PlanPath.Root.To("source").To("printedPeriod"), printed);
    }

    private static string? ForeignYears(LocalizedText title, PlanPeriod period)
        => title.Translations.Select(translation => translation.Text).Prepend(title.Default).Select(text => ForeignYears(text, period)).FirstOrDefault(years => years is not null);

    /// <summary>The years of a text where none of them lies in the period; else null.</summary>
    private static string? ForeignYears(string text, PlanPeriod period)
    {
        var years = PrintedYears.In(text).ToList();
        var dates = WrittenDates.Of(period);
        return years.Count == 0 || years.Any(year => year >= dates.Start.Year && year <= dates.End.Year)
            ? null
            : string.Join(", ", years.Distinct().Take(4).Select(year => year.ToString(CultureInfo.InvariantCulture)));
    }
}
