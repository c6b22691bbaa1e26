using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Registers;

/// <summary>Walks the steps of a case through the states of its kind.</summary>
internal static class CaseTrail
{
    /// <summary>The state on a day: that of the last step that was rightly entered by then, else the first one; null for a kind without states.</summary>
    public static CaseState? StateOn(CaseKind kind, CaseRecord record, LocalDate asOf)
        => Walk(kind, record, PlanPath.Root).Where(step => step.On <= asOf && step.State is not null && step.Faults.Count == 0).Select(step => step.State).LastOrDefault(FirstOf(kind));

    /// <summary>The days on which a case rightly entered its states, the first one included, and who entered them.</summary>
    public static IEnumerable<(Key State, LocalDate On, Key? By)> Entered(CaseKind kind, CaseRecord record)
        => Walk(kind, record, PlanPath.Root).Where(step => step.State is not null && step.Faults.Count == 0).Select(step => (step.State!.Key, step.On, step.By))
            .Prepend((FirstOf(kind)?.Key ?? kind.Key, record.Opened, null));

    public static IEnumerable<Diagnostic> Faults(CaseKind kind, CaseRecord record, PlanPath path) => Walk(kind, record, path).SelectMany(step => step.Faults);

    private static CaseState? FirstOf(CaseKind kind) => kind.States.IsEmpty ? null : kind.States[0];

    // A wrong step is told once: what follows is judged as if it had been right.
    private static IEnumerable<(CaseState? State, LocalDate On, Key? By, List<Diagnostic> Faults)> Walk(CaseKind kind, CaseRecord record, PlanPath path)
    {
        var current = FirstOf(kind);
        var since = record.Opened;
        for (var i = 0; i < record.Steps.Count; i++)
        {
            var step = record.Steps[i];
            var at = path.To("steps", i);
            var state = kind.States.FirstOrDefault(candidate => candidate.Key == step.State);
            yield return (state, step.On, step.By, state is null
                ? [RegisterDiagnostics.UnknownState.At(at, kind.Key.Text, step.State.Text)]
                : [.. Order(record, current, since, state, step, at), .. Demands(record, state, step, at)]);
            (current, since) = (state ?? current, step.On);
        }
    }

    private static IEnumerable<Diagnostic> Order(CaseRecord record, CaseState? current, LocalDate since, CaseState state, CaseStep step, PlanPath at)
    {
        if (current is not null && !current.Next.Contains(state.Key))
            yield return RegisterDiagnostics.NoSuchTransition.At(at, record.Key.Text, current.Key.Text, state.Key.Text);
        if (step.On < since)
            yield return RegisterDiagnostics.Backwards.At(at, Days.Text(step.On), Days.Text(since));
        else if (current?.AtLeastDays is { } days && Period.DaysBetween(since, step.On) < days)
            yield return RegisterDiagnostics.TooSoon.At(at, record.Key.Text, current.Key.Text, days.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Diagnostic> Demands(CaseRecord record, CaseState state, CaseStep step, PlanPath at)
    {
        foreach (var kind in state.Proofs.Where(kind => !record.Proofs.Any(proof => proof.Kind == kind && !(proof.On > step.On))))
            yield return RegisterDiagnostics.NoProof.At(at, record.Key.Text, state.Key.Text, kind.Text);
        if (state.NeedsOutcome && record.Outcome is null)
            yield return RegisterDiagnostics.NoOutcome.At(at, record.Key.Text, state.Key.Text);
        if (state.NeedsValidity && record.ValidUntil is null)
            yield return RegisterDiagnostics.NoValidity.At(at, record.Key.Text, state.Key.Text);
    }
}
