using Education.Planning.Scheduling;

namespace Education.Planning.Evaluation;

/// <summary>Reads the result of one aim off the scoreboard.</summary>
internal sealed class TargetReading(ResolvedPlan resolved, Scoreboard board, ObservationPicker picker, Aim aim, ValueList<Key> units)
{
    private static readonly string[] Measures = ["gap", "completion", "attainment"];

    private bool IsOverUnits => aim.Target?.Scope is not null;

    public TargetResult Read()
    {
        var observation = IsOverUnits ? null : picker.Current(aim.IndicatorKey, null, aim.LastDay);
        var decided = aim.Rule is null ? null : board.ValueOf(aim.Column(IsOverUnits ? "verdict" : "outcome"));
        var outcome = aim.Rule is null ? TargetOutcome.NoTarget : OutcomeOf(decided!);
        var results = units.Select(UnitOf).ToValueList();
        var result = new TargetResult
        {
            Path = aim.Path,
            Name = aim.Name,
            Indicator = aim.IndicatorKey,
            Rule = aim.Rule,
            Levels = resolved.Plan.AllIndicators().FirstOrDefault(placed => placed.Indicator.Key == aim.IndicatorKey)?.Indicator.Levels ?? [],
            Outcome = outcome,
            Miss = outcome == TargetOutcome.Missed ? aim.Miss : MissKind.None,
            Due = aim.LastDay,
            Observation = observation,
            Completion = NumberOf("completion"),
            Attainment = NumberOf("attainment"),
            Gap = NumberOf("gap"),
            Units = results,
            Explanation = new(Phrases.Both(".", "。"), []),
        };
        var sentence = new TargetSentence(resolved, board, picker, aim, result).Write();
        var steps = aim.Rule is null ? [] : board.Explain(aim.Column(IsOverUnits ? "verdict" : "outcome")).Concat(IsOverUnits ? [] : Extras()).DistinctBy(s => s.Column).ToValueList();
        return result with { Explanation = new(sentence, steps) };
    }

    private IEnumerable<StepExplanation> Extras()
        => Measures.SelectMany(word => board.Explain(aim.Column(word)));

    private decimal? NumberOf(string word) => IsOverUnits || aim.Rule is null ? null : board.ValueOf(aim.Column(word))?.Number;

    private UnitResult UnitOf(Key unit) => new(
        unit,
        OutcomeOf(board.ValueOf(aim.Column("outcome"), unit.Text)!),
        picker.Current(aim.IndicatorKey, unit, aim.LastDay)?.Value)
    { Name = resolved.Plan.Parties.FirstOrDefault(party => party.Key == unit)?.Name };

    private static TargetOutcome OutcomeOf(ResultValue decided) => decided switch
    {
        { Text: TargetScheme.Met } => TargetOutcome.Met,
        { Text: TargetScheme.Missed } => TargetOutcome.Missed,
        { Text: TargetScheme.Impossible } => TargetOutcome.Impossible,
        { Text: TargetScheme.NoData } or { State: ValueState.Missing } => TargetOutcome.NoData,
        { Text: TargetScheme.NotYetDue or TargetScheme.Held } or { State: ValueState.NotYetDue } => TargetOutcome.NotYetDue,
        _ => TargetOutcome.Undecided,
    };
}
