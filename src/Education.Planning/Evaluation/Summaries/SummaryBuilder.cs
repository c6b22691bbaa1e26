using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Sums up a plan: its scorecard, beside the year before, with what the ledger says of its work.</summary>
internal sealed class SummaryBuilder
{
    private readonly ResolvedPlan resolved;
    private readonly Scorecard card;
    private readonly ObservationPicker picker;
    private readonly Dictionary<Key, PlacedIndicator> indicators;
    private readonly List<Diagnostic> diagnostics;

    public SummaryBuilder(ResolvedPlan resolved, ObservationSet observations, LocalDate asOf)
    {
        this.resolved = resolved;
        card = resolved.Evaluate(observations, asOf);
        diagnostics = [.. card.Diagnostics];
        // The scorecard has reported what is wrong with the observations.
        picker = new(resolved.Plan, resolved.Period, observations.Observations, asOf, []);
        indicators = resolved.Plan.AllIndicators().GroupBy(p => p.Indicator.Key).ToDictionary(g => g.Key, g => g.First());
    }

    public AnnualSummary Build(OccurrenceLedger? ledger)
    {
        var figures = card.Results.Select(Figure).ToValueList();
        var totals = Totals().ToValueList();
        var work = ledger is null ? [] : Work(ledger).ToValueList();
        return new()
        {
            Plan = resolved.Plan,
            AsOf = card.AsOf,
            PeriodEnd = resolved.Period.End,
            Figures = figures,
            Totals = totals,
            Work = work,
            Assumptions = card.Assumptions,
            Diagnostics = diagnostics.ToValueList(),
        };
    }

    private SummaryFigure Figure(TargetResult result)
    {
        var indicator = result.Indicator is { } key ? indicators.GetValueOrDefault(key)?.Indicator : null;
        var before = result.Units.IsEmpty ? picker.Prior(result.Indicator, null) : null;
        var fulfilment = FulfilmentOf(result);
        if (result.Outcome == TargetOutcome.Missed && result.Observation is not { Reason: not null, Remedy: not null })
            diagnostics.Add(EvaluationDiagnostics.Unexplained.At(result.Path, result.Name));
        if (fulfilment == Fulfilment.Done && result.Observation is { Source: null })
            diagnostics.Add(EvaluationDiagnostics.Unproved.At(result.Path, result.Name));
        return new()
        {
            Result = result,
            Indicator = indicator,
            Fulfilment = fulfilment,
            Before = before?.Value ?? (result.Units.IsEmpty && indicator?.Baseline is { } baseline ? new ObservedValue.Amount(baseline.Value) : null),
            Change = indicator is null ? null : Changes.Of(indicator, result.Observation, before),
        };
    }

    private static Fulfilment FulfilmentOf(TargetResult result) => result.Outcome switch
    {
        TargetOutcome.NoTarget => Fulfilment.NotPlanned,
        TargetOutcome.Met => Fulfilment.Done,
        TargetOutcome.NoData or TargetOutcome.Undecided => Fulfilment.Unknown,
        TargetOutcome.NotYetDue when result.IsForecast => Fulfilment.NotYet,
        _ when result.Completion > 0 || result.Attainment > 0 || result.Units.Any(u => u.Outcome == TargetOutcome.Met) => Fulfilment.Partly,
        TargetOutcome.NotYetDue => Fulfilment.NotYet,
        _ => Fulfilment.NotDone,
    };

    /// <summary>Only numbers of things add up; of percentages and ratios the parts never do.</summary>
    private IEnumerable<SummaryTotal> Totals()
    {
        var parts = resolved.Plan.AllIndicators().Select(p => p.Indicator).Where(i => i is { PartOf: not null, Kind: IndicatorKind.Count or IndicatorKind.Amount }).DistinctBy(i => i.Key);
        foreach (var group in parts.GroupBy(i => (Whole: i.PartOf!, i.Dimension)))
        {
            if (!indicators.TryGetValue(group.Key.Whole, out var placed) || NumberOf(placed.Indicator) is not { } observed)
                continue;
            var whole = placed.Indicator;
            var values = group.Where(i => i.Unit == whole.Unit).Select(i => (Indicator: i, Value: NumberOf(i))).ToList();
            if (values.Count < 2 || values.Exists(v => v.Value is null) || values.Aggregate(Rational.Zero, (sum, v) => sum + v.Value!.Value).ToDecimal() is not { } sum)
                continue;
            if (sum != observed)
                diagnostics.Add(EvaluationDiagnostics.PartsDiffer.At(placed.Path, whole.Name, Text(sum), Text(observed)));
            yield return new() { Whole = whole, Dimension = group.Key.Dimension, Parts = values.Select(v => new SummaryPart(v.Indicator, v.Value!.Value)).ToValueList(), Sum = sum, Observed = observed };
        }
    }

    private decimal? NumberOf(Indicator indicator)
        => picker.Current(indicator.Key, null, null) is { Value: ObservedValue.Amount { Quantity: { Vagueness: Vagueness.Precise } quantity } } observation && !picker.IsDoubled(observation) && !picker.IsUnfit(observation)
            ? ObservedCells.RationalOf(quantity)?.ToDecimal()
            : null;

    private IEnumerable<SummaryWork> Work(OccurrenceLedger ledger)
    {
        var report = resolved.Check(ledger, card.AsOf);
        diagnostics.AddRange(report.Diagnostics);
        var reasons = ledger.Entries.Where(e => e.Reason is not null).ToLookup(e => e.Item, e => e.Reason!);
        foreach (var count in report.Counts.Where(c => c.Expected > 0))
        {
            var item = resolved.FindItem(count.Item)!.Placed;
            var given = reasons[count.Item].Distinct().ToValueList();
            if (count.Actual < count.Expected && given.IsEmpty)
                diagnostics.Add(EvaluationDiagnostics.Unexplained.At(item.Path, item.Item.Name));
            yield return new(item, count.Expected, count.Actual, count.OnTime, count.Actual == 0 ? Fulfilment.NotDone : count.Actual < count.Expected ? Fulfilment.Partly : Fulfilment.Done, given);
        }
    }

    private static string Text(decimal number) => ((Rational)number).ToString();
}
