using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Compares the days on which statements were signed with those on which they were to be.</summary>
internal static class SignatureCheck
{
    public static IEnumerable<Diagnostic> Of(ResolvedPlan resolved, LocalDate asOf)
    {
        var layers = resolved.Plan.ToCascade(asOf).Layers.ToLookup(layer => layer.Statement.Key);
        return from signing in resolved.Signings
               let last = LastDay(signing.Timing, asOf)
               where last is not null
               from pair in layers[signing.Item.Key].SelectMany(layer => layer.Pairs)
               let found = Of(signing.Placed.Path, pair, last.Value)
               where found is not null
               select found;
    }

    /// <summary>The last day that has passed of those on which it was to be signed; null while there is none, or none that is firm.</summary>
    private static LocalDate? LastDay(ResolvedTiming? timing, LocalDate asOf)
        => timing is { Certainty: Certainty.Firm } ? timing.Windows.Where(window => window.Latest < asOf && !window.IsLatestSoft).Max(window => window.Latest) : null;

    private static Diagnostic? Of(PlanPath path, StatementPair pair, LocalDate last) => pair switch
    {
        { State: SignatureState.Unsigned or SignatureState.HalfSigned } => SchedulingDiagnostics.NotSignedInTime.At(path, pair.Upper.Text, pair.Lower.Text, Days.Text(last)),
        { On: { } day } when day > last => SchedulingDiagnostics.SignedLate.At(path, pair.Upper.Text, pair.Lower.Text, Days.Text(last), Days.Text(day)),
        _ => null,
    };
}
