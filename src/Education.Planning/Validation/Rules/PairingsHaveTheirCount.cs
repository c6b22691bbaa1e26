using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>Where a pairing counts its parties and names them one by one, both agree. The two sides may differ: a party may stand in several pairs.</summary>
internal static class PairingsHaveTheirCount
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Pairings.Where(pairing => !pairing.Pairs.IsEmpty).SelectMany(pairing =>
        {
            var path = PlanPath.Root.To("pairings", pairing.Key);
            return Check(pairing.Helpers, pairing.Pairs.Select(pair => pair.Helper), path.To("helpers"))
                .Concat(Check(pairing.Helped, pairing.Pairs.Select(pair => pair.Helped), path.To("helped")));
        });

    private static IEnumerable<Diagnostic> Check(Quantity? declared, IEnumerable<Key> listed, PlanPath path)
    {
        if (declared is { Value: { } number, Vagueness: Vagueness.Precise } && listed.Distinct().Count() is var count && count != number)
            yield return PlanDiagnostics.PairingCount.At(path, declared.ToString(), count.ToString(CultureInfo.InvariantCulture));
    }
}
