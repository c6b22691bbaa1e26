using Education.Planning.Evaluation;

namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>The workload as a scheme.</summary>
public static class ScorecardScheme
{
    public static EvaluationScheme Compose(ScorecardSize size)
    {
        var rules = new ScorecardRules(size);
        return new()
        {
            Name = $"Scorecard of {size.Indicators} indicators",
            Sets = Sets(rules).ToValueList(),
            Parameters = Parameters(rules).ToValueList(),
            Levels =
            [
                new() { Name = "district" },
                new()
                {
                    Name = "unit", In = ["district"],
                    Inputs = [new("v.{indicator}", ColumnType.Number()), new("b.{growth}", ColumnType.Number()) { Least = 1 }, new("pupils", ColumnType.Number()) { Least = 1 }],
                },
            ],
            Steps = [.. Scores(), .. Groups(rules), .. Totals(), .. Districts()],
            Publish = ["score.{group}", "total", "grade", "place", "district.mean", "district.low", "district.high", "count.{grades}"],
        };
    }

    /// <summary>The steps of single units alone, without places and districts.</summary>
    public static EvaluationScheme WithoutPeers(ScorecardSize size) => Compose(size) switch
    {
        var whole => whole with { Steps = whole.Steps.Where(s => s is not Step.Rank and not Step.Reduce { To: not null } && s.Name != "district.mean").ToValueList(), Publish = ["score.{group}", "total", "grade"] },
    };

    private static IEnumerable<NameSet> Sets(ScorecardRules rules)
    {
        yield return Set("indicator", Enumerable.Range(0, rules.Size.Indicators));
        yield return Set("linear", rules.IndicatorsOf(IndicatorKind.Linear));
        yield return Set("band", rules.IndicatorsOf(IndicatorKind.Band));
        yield return Set("deduct", rules.IndicatorsOf(IndicatorKind.Deduct));
        yield return Set("growth", rules.IndicatorsOf(IndicatorKind.Growth));
        yield return Set("key", Enumerable.Range(0, rules.Size.Indicators).Where(ScorecardRules.IsKey));
        var gates = Enumerable.Range(0, rules.Size.Indicators).Where(ScorecardRules.IsGate).ToLookup(j => ScorecardRules.KindOf(j) == IndicatorKind.Deduct);
        yield return Set("ceiling", gates[true]);
        if (gates[false].Any())
            yield return Set("floor", gates[false]);
        yield return Set("group", Enumerable.Range(0, rules.Size.Groups));
        for (var g = 0; g < rules.Size.Groups; g++)
            yield return Set($"in{g}", rules.IndicatorsOf(g));
        yield return Set("grades", Enumerable.Range(0, ScorecardAnswer.Grades));
    }

    private static NameSet Set(string name, IEnumerable<int> members) => new(name, members.Select(m => $"{m}").ToValueList());

    private static IEnumerable<Parameter> Parameters(ScorecardRules rules)
    {
        for (var j = 0; j < rules.Size.Indicators; j++)
        {
            yield return Value($"w.{j}", ScorecardRules.WeightOf(j));
            if (ScorecardRules.KindOf(j) == IndicatorKind.Linear)
            {
                yield return Value($"target.{j}", ScorecardRules.TargetQuartersOf(j) / 4m);
                yield return Value($"cap.{j}", ScorecardRules.CapOf(j));
            }
            if (ScorecardRules.KindOf(j) == IndicatorKind.Band)
            {
                Cut CutAt(int place) => new(ScorecardRules.ThresholdQuartersOf(j, place) / 4m, true, ScorecardRules.BandScores[place + 1]);
                yield return new() { Name = $"bands.{j}", Bands = new(ScorecardRules.BandScores[0], [CutAt(0), CutAt(1), CutAt(2), CutAt(3)]) };
            }
            if (ScorecardRules.KindOf(j) == IndicatorKind.Deduct)
                yield return Value($"penalty.{j}", ScorecardRules.PenaltyOf(j));
            if (ScorecardRules.IsGate(j))
                yield return Value($"limit.{j}", ScorecardRules.GateQuartersOf(j) / 4m);
        }
        for (var g = 0; g < rules.Size.Groups; g++)
            yield return Value($"gw.{g}", ScorecardRules.GroupWeightOf(g));
    }

    private static Parameter Value(string name, decimal value) => new() { Name = name, Value = value };

    private static IEnumerable<Step> Scores() =>
    [
        Rounded("raw.{linear}", "10000 * v.{linear} / target.{linear}"),
        new Step.Calculate("q.{linear}", "min(cap.{linear}, raw.{linear})"),
        new Step.Band("q.{band}", "v.{band}") { In = "bands.{band}" },
        new Step.Calculate("q.{deduct}", "max(0, 10000 - penalty.{deduct} * v.{deduct})"),
        Rounded("raw.{growth}", "6000 + 20000 * (v.{growth} - b.{growth}) / b.{growth}"),
        new Step.Limit("q.{growth}", "raw.{growth}") { AtLeast = 0, AtMost = ScorecardRules.Top },
    ];

    private static IEnumerable<Step> Groups(ScorecardRules rules)
    {
        for (var g = 0; g < rules.Size.Groups; g++)
            yield return new Step.Reduce($"mean.{g}", Reduction.Mean) { Of = [$"q.{{in{g}}}"], Weights = [$"w.{{in{g}}}"], Absent = AbsentRule.Skip, Need = Need.ShareOf(50) };
        yield return Rounded("rounded.{group}", "mean.{group}");
        yield return new Step.Limit("score.{group}", "rounded.{group}") { AtMost = ScorecardRules.Top };
        for (var j = 0; j < rules.Size.Indicators; j++)
        {
            if (ScorecardRules.IsGate(j))
                yield return new Step.Calculate($"failed.{j}", ScorecardRules.KindOf(j) == IndicatorKind.Deduct ? $"v.{j} > limit.{j}" : $"v.{j} < limit.{j}");
        }
        yield return new Step.Require("vetoed", 1) { Of = rules.Size.Indicators > 32 ? ["failed.{ceiling}", "failed.{floor}"] : ["failed.{ceiling}"], Absent = AbsentRule.Skip };
    }

    private static IEnumerable<Step> Totals() =>
    [
        new Step.Reduce("mean", Reduction.Mean) { Of = ["score.{group}"], Weights = ["gw.{group}"], Absent = AbsentRule.Skip },
        Rounded("earned", "mean"),
        new Step.Reduce("total.earned", Reduction.First) { Of = ["earned"], Absent = [new(ValueState.Missing, 0)] },
        new Step.Require("weak", 1) { Of = ["q.{key} < 3000"], Absent = AbsentRule.Skip },
        new Step.Limit("total", "total.earned") { Rules = [new("weak", BoundSide.AtMost, 7999)] },
        new Step.Decide("grade", Outcome.Of(4))
        {
            Rules =
            [
                new("vetoed", Outcome.Of(ScorecardAnswer.Vetoed)), new("earned is missing", Outcome.Of(ScorecardAnswer.NoGroup)), new("total >= 9000", Outcome.Of(0)), new("total >= 8000", Outcome.Of(1)),
                new("total >= 7000", Outcome.Of(2)), new("total >= 6000", Outcome.Of(3)),
            ],
        },
        new Step.Decide("standing", Outcome.From("total")) { Rules = [new("grade >= 5", Outcome.Of(-1))] },
        new Step.Rank("place", "standing", Best.High, RankTies.Minimum),
    ];

    private static IEnumerable<Step> Districts() =>
    [
        new Step.Reduce("district.raw", Reduction.Mean) { Of = ["total"], Weights = ["pupils"], To = "district" },
        Rounded("district.mean", "district.raw"),
        new Step.Reduce("district.low", Reduction.Minimum) { Of = ["total"], To = "district" },
        new Step.Reduce("district.high", Reduction.Maximum) { Of = ["total"], To = "district" },
        new Step.Reduce("count.{grades}", Reduction.Count) { Of = ["grade = {grades}"], To = "district" },
    ];

    private static Step.Round Rounded(string name, string of) => new(name, of) { Mode = RoundingMode.HalfUp };
}
