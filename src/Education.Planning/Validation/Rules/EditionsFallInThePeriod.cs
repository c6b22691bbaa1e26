using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>The ordinal of a yearly event and the year from which it is counted give a year of the plan.</summary>
internal static class EditionsFallInThePeriod
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var (period, dates) = (contents.Plan.Period, WrittenDates.Of(contents.Plan.Period));
        return from placed in contents.Items
               let year = placed.Item.EditionYear()
               where year < dates.Start.Year || (year > dates.End.Year && !contents.Plan.IsOpenEnded)
               select PlanDiagnostics.EditionYear.At(placed.Path.To("edition"), Text(placed.Item.Edition!.Value), Text(placed.Item.FirstHeld!.Value), Text(year.Value), period.ToString());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
