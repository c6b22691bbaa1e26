namespace Education.Planning.Validation;

/// <summary>The sources of money add up to no more than the amount that they pay for.</summary>
internal static class SourcesFitTheTotal
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Budget.SelectMany(line =>
        {
            var parts = line.Sources.Select(source => source.Amount).Where(amount => amount?.Unit == line.Amount.Unit && amount?.Value > 0).Select(amount => amount!).ToList();
            return line.Amount.Value is { } total && Exceeds(parts.ConvertAll(part => part.Value!.Value), total)
                ? [PlanDiagnostics.SourcesAboveTotal.At(PlanPath.Root.To("budget", line.Key), line.Key.Text, string.Join(" + ", parts), line.Amount.ToString())]
                : Array.Empty<Diagnostic>();
        });

    // Taken away one by one: a sum could leave the range of decimal.
    private static bool Exceeds(List<decimal> parts, decimal total)
    {
        foreach (var part in parts)
        {
            if (part > total)
                return true;
            total -= part;
        }
        return false;
    }
}
