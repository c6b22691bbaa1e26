using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Turns the targets of a plan into a scheme and the observations into its table, runs the one engine, and reads the results off the scoreboard's rows.</summary>
internal sealed class PlanEvaluation
{
    private readonly ResolvedPlan resolved;
    private readonly ObservationSet set;
    private readonly LocalDate asOf;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ObservationPicker picker;
    private readonly List<Aim> aims;
    private readonly Dictionary<Aim, ValueList<Key>> units = [];
    private readonly List<Step> steps = [];
    private readonly List<Scale> scales = [];
    private readonly List<Level> levels = [];
    private readonly List<ObservedColumn> wholeInputs = [];
    private readonly List<ObservedRow> rows = [];
    private readonly List<ObservedCell> wholeCells = [];

    public PlanEvaluation(ResolvedPlan resolved, ObservationSet set, LocalDate asOf)
    {
        this.resolved = resolved;
        this.set = set;
        this.asOf = asOf;
        if (set.Plan is { } plan && plan != resolved.Plan.Key)
            diagnostics.Add(EvaluationDiagnostics.OtherPlan.At(PlanPath.Root.To("plan"), plan.Text, resolved.Plan.Key.Text));
        picker = new(resolved.Plan, resolved.Period, set.Observations, asOf, diagnostics);
        aims = Aims.Of(resolved);
    }

    public Scorecard Run()
    {
        foreach (var aim in aims.Where(a => a.Rule is not null))
            Add(aim);
        levels.Add(new() { Name = Level.All, Inputs = wholeInputs.ToValueList() });
        rows.Add(new() { Level = Level.All, Key = Level.All, Cells = wholeCells.ToValueList() });
        var scheme = new EvaluationScheme { Name = resolved.Plan.Title, Scales = scales.ToValueList(), Levels = levels.ToValueList(), Steps = steps.ToValueList() };
        var board = scheme.Compile().Run(new() { Rows = rows.ToValueList() }, asOf);
        var results = aims.Select(aim => new TargetReading(resolved, board, picker, aim, units.GetValueOrDefault(aim)).Read()).ToValueList();
        return new()
        {
            Plan = resolved.Plan.Key,
            Title = resolved.Plan.Title,
            AsOf = asOf,
            Results = results,
            UnitNames = resolved.Plan.UnitNames,
            Assumptions = set.Assumptions,
            Diagnostics = diagnostics.Order(Comparer<Diagnostic>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()))).ToValueList(),
        };
    }

    private void Add(Aim aim)
    {
        if (aim is { Rule: TargetRule.Reached { Level: var label }, Indicator: { } indicator } && indicator.Levels.All(l => l.Default != label))
            diagnostics.Add(EvaluationDiagnostics.UnknownLabel.At(aim.Path, indicator.Key.Text, label));
        if (aim.Target?.Scope is { } scope)
            AddOverUnits(aim, scope);
        else if (aim.Rule is TargetRule.Ranked && Peers(aim) is { Count: > 0 } peers)
            AddRanked(aim, peers);
        else
            AddWhole(aim);
    }

    private void AddWhole(Aim aim)
    {
        var built = TargetScheme.Of(aim, Level.All);
        Take(built, wholeInputs);
        wholeCells.AddRange(CellsOf(aim, built, null));
    }

    private void Take(TargetScheme built, List<ObservedColumn> inputs)
    {
        steps.AddRange(built.Steps);
        inputs.AddRange(built.Inputs);
        if (built.Scale is { } scale)
            scales.Add(scale);
    }

    private void AddOverUnits(Aim aim, TargetScope scope)
    {
        var level = aim.Column("units");
        var built = TargetScheme.Of(aim, level);
        var inputs = new List<ObservedColumn>();
        Take(built, inputs);
        var members = resolved.Plan.UnitsOf(scope.Set).Units;
        if (members.IsEmpty && aim.IndicatorKey is { } key)
            members = picker.OrganizationsWith(key).ToValueList();
        if (members.IsEmpty)
            diagnostics.Add(EvaluationDiagnostics.EmptySet.At(aim.Path, scope.Set.Text));
        units[aim] = members;
        levels.Add(new() { Name = level, Inputs = inputs.ToValueList() });
        foreach (var member in members)
            rows.Add(new() { Level = level, Key = member.Text, Cells = CellsOf(aim, built, member).ToValueList() });
        string outcome = aim.Column("outcome"), reached = aim.Column("reached"), enough = aim.Column("enough");
        steps.Add(new Step.Decide(reached, Outcome.Of(false))
        {
            Rules =
            [
                new($"{outcome} = '{TargetScheme.Met}'", Outcome.Of(true)),
                new($"{outcome} = '{TargetScheme.NoData}'", Outcome.StateOf(ValueState.Missing)),
                new($"{outcome} = '{TargetScheme.NotYetDue}' or {outcome} = '{TargetScheme.Held}'", Outcome.StateOf(ValueState.NotYetDue)),
            ],
        });
        steps.Add(new Step.Require(enough, scope.Share is { } share ? Need.ShareOf(share) : Need.All) { Of = [reached], To = Level.All });
        steps.Add(new Step.Reduce(aim.Column("counted"), Reduction.Count) { Of = [$"{outcome} is present or {outcome} is not present"], To = Level.All });
        steps.Add(new Step.Decide(aim.Column("verdict"), Outcome.Of(TargetScheme.Missed))
        {
            Rules = [new($"{aim.Column("counted")} = 0", Outcome.Of(TargetScheme.NoData)), new(enough, Outcome.Of(TargetScheme.Met))],
        });
    }

    private void AddRanked(Aim aim, ValueList<Key> peers)
    {
        var built = TargetScheme.Of(aim, Level.All);
        var direction = aim.Indicator?.Direction;
        string level = aim.Column("peers"), value = aim.Column("peer"), own = aim.Column("own"), place = aim.Column("place"), actual = aim.Column("actual");
        steps.AddRange(built.Steps);
        wholeInputs.AddRange(built.Inputs.Where(i => i.Name != actual));
        wholeCells.AddRange(CellsOf(aim, built, null).Where(c => c.Column != actual));
        levels.Add(new() { Name = level, Inputs = [new(value, ColumnType.Number()), new(own, ColumnType.Flag)] });
        foreach (var peer in peers)
        {
            rows.Add(new()
            {
                Level = level,
                Key = peer.Text,
                Cells = [new(value, picker.ValueOf(picker.Current(aim.IndicatorKey, peer, aim.LastDay))), new(own, new ObservedValue.Flag(peer == resolved.Plan.Owner))],
            });
        }
        // Without a direction no end of the ranking is the better one.
        if (direction is Direction.Increase or Direction.Decrease)
        {
            steps.Add(new Step.Rank(place, value, direction == Direction.Decrease ? Best.Low : Best.High, RankTies.Minimum));
            steps.Add(new Step.Reduce(actual, Reduction.Minimum) { Of = [place], Where = own, To = Level.All });
        }
        else
        {
            steps.Add(new Step.Decide(actual, Outcome.StateOf(ValueState.Undecided)));
        }
    }

    private ValueList<Key> Peers(Aim aim)
        => aim.IndicatorKey is { } key && resolved.Plan.Owner is { } owner && picker.OrganizationsWith(key).ToValueList() is var peers && peers.Contains(owner) ? peers : [];

    /// <summary>The observed columns of an aim, at one organisation or for the whole.</summary>
    private IEnumerable<ObservedCell> CellsOf(Aim aim, TargetScheme built, Key? organization)
    {
        var observation = picker.Current(aim.IndicatorKey, organization, aim.LastDay);
        var other = (aim.Rule as TargetRule.Relative)?.Indicator;
        foreach (var input in built.Inputs)
        {
            ObservedValue value = input.Name[(aim.Prefix.Length + 1)..] switch
            {
                "actual" or "value" => picker.ValueOf(observation),
                "forecast" => new ObservedValue.Flag(observation?.Kind == ObservationKind.Forecast),
                "partial" => new ObservedValue.Flag(observation is not null && IsPartial(observation, aim)),
                "ended" => new ObservedValue.Flag(HasEnded(aim)),
                "base" => BaseOf(aim.Indicator, aim.IndicatorKey, organization),
                "other" => picker.ValueOf(picker.Current(other, organization, aim.LastDay)),
                _ => BaseOf(resolved.Plan.AllIndicators().FirstOrDefault(p => p.Indicator.Key == other)?.Indicator, other, organization),
            };
            yield return new(input.Name, value);
        }
    }

    /// <summary>The baseline of the plan; for one organisation, or where the plan states none, what was observed before its period.</summary>
    private ObservedValue BaseOf(Indicator? indicator, Key? key, Key? organization)
        => organization is null && indicator?.Baseline is { } baseline ? new ObservedValue.Amount(baseline.Value) : picker.ValueOf(picker.Prior(key, organization));

    // Only what is firm can be late; what has no date is never late.
    private bool HasEnded(Aim aim) => aim.LastDay is { } last && aim.Due!.Certainty == Certainty.Firm && asOf > last;

    private static bool IsPartial(Observation observation, Aim aim)
        => aim.LastDay is { } last && observation.Covers?.Days is { } days && days.End < last;
}
