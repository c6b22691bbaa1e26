using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>Work that takes one stretch of time has an entry under one heading of the work calendar: three entries of three months are not one course of ten days.</summary>
internal static class StretchesStandOnce
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        var entries = contents.Items.Where(placed => placed.Block is not null)
            .SelectMany(placed => placed.Item is Activity entry ? entry.Serves.Select(served => (Served: served, Placed: placed)) : []).ToLookup(entry => entry.Served, entry => entry.Placed);
        foreach (var placed in contents.Items)
        {
            if (placed.Item.Timing is not { } timing || TimingContents.RulesOf(timing).OfType<TimingRule.Lasting>().FirstOrDefault(rule => !rule.IsSplit) is not { } stretch)
                continue;
            var serving = entries[placed.Item.Key].DistinctBy(entry => entry.Block!.Key).ToList();
            if (serving.Count > 1)
            {
                yield return PlanDiagnostics.OneStretchOrSeveral.At(
                    placed.Path.To("timing"), stretch.ToString(), serving.Count.ToString(CultureInfo.InvariantCulture), string.Join(", ", serving.Take(4).Select(entry => $"#{entry.Item.Key}")));
            }
        }
    }
}
