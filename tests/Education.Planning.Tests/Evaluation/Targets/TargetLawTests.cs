using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

public class TargetLawTests
{
    private static readonly LocalDate After = new(2016, 1, 1);

    private static readonly TargetOutcome[] WorstFirst = [TargetOutcome.Missed, TargetOutcome.NotYetDue, TargetOutcome.Met];

    [Theory]
    [InlineData("at least 50 %", 1)]
    [InlineData("above 50 %", 1)]
    [InlineData("at most 50 %", -1)]
    [InlineData("below 50 %", -1)]
    [InlineData("zero", -1)]
    [InlineData("fall by at least 10 %", -1)]
    [InlineData("rise by at least 10 pp", 1)]
    public void Better_Observation_NeverLowersTheOutcome(string rule, int better)
        => Prop.ForAll(Arb.From(Gen.Choose(0, 1000)), Arb.From(Gen.Choose(0, 200)), (first, more) =>
        {
            decimal worse = (better > 0 ? first : first + more) / 10m, improved = (better > 0 ? first + more : first) / 10m;
            return After.PlusDays(-1) is var before && Place(rule, improved, After) >= Place(rule, worse, After) && Place(rule, improved, before) >= Place(rule, worse, before);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Order_OfObservations_ChangesNothing() => Prop.ForAll(Arb.From(Gen.Shuffle(
    [
        Observed(1, at: new(2014, 5, 1)), Observed(2, at: new(2014, 12, 31)), Observed(3, at: new(2015, 3, 1)), Observed(4, at: new(2015, 3, 1)), Observed(5, at: new(2015, 6, 30)),
        Observed(6, at: new(2015, 6, 30), kind: ObservationKind.Preliminary), Observed(7, "y"), Observed(8, at: new(2017, 1, 1)), Observed("9 pupil", at: new(2015, 2, 1)),
    ])), shuffled =>
    {
        var plan = Of(Indicator("fall", IndicatorKind.Count) with { Unit = "accident" });
        var card = plan.Evaluate(Set(shuffled), After);
        var other = plan.Evaluate(Set(shuffled.Reverse().ToArray()), After);
        return card.Results == other.Results && card.Results[0].Observation!.Value == (ObservedValue)5;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void Observations_ThatCannotBeUsed_AreReported()
    {
        var plan = Of(Indicator("at least 90 %") with { Unit = "%" });
        var set = Set(
            Observed(1, "y"), Observed(1, organization: "nobody"), Observed("3 pupil", at: new(2015, 1, 1)), Observed("yes", at: new(2015, 1, 2)),
            Observed(3, at: new(2015, 1, 3)), Observed(4, at: new(2015, 1, 3)), Observed(5, at: new(2016, 5, 1))) with
        { Plan = "other" };
        var diagnostics = plan.Evaluate(set, After).Diagnostics;
        diagnostics.Select(d => d.ToString()).Should().Equal(
            "EVA0101 warning observations/[0]: Observation of `y`: the plan has no such indicator.",
            "EVA0102 warning observations/[1]: Observation of `x` at `nobody`: the plan has no such organisation.",
            "EVA0103 warning observations/[2]: `x` was observed in `pupil`, but is measured in `%`; the value is not used.",
            "EVA0104 warning observations/[3]: `x` was observed as `yes`, which is not an amount such as `1.5`; the value is not used.",
            "EVA0105 warning observations/[5]: `x` has two different values for 2015-01-03: `3` and `4`; it counts as undecided.",
            "EVA0106 warning observations/[6]: `x` was observed on 2016-05-01, after the date of the evaluation (2016-01-01); the value is not used.",
            "EVA0107 warning plan: The observations are of plan `other`, not of `plan`.");
        diagnostics.Select(d => d.Message(Languages.SimplifiedChinese)).Should().Equal(
            "对 `y` 的观测：规划中没有该指标。",
            "`nobody` 对 `x` 的观测：规划中没有该单位。",
            "`x` 的观测单位为 `pupil`，而指标单位为 `%`；该值未被采用。",
            "`x` 的观测值 `yes` 不是数量（如 `1.5`）；该值未被采用。",
            "`x` 在 2015-01-03 有两个不同的值：`3` 和 `4`；视为无法判定。",
            "`x` 的观测日期 2016-05-01 晚于评价日期（2016-01-01）；该值未被采用。",
            "这些观测属于规划 `other`，而不是 `plan`。");
        plan.Evaluate(Set(Observed("95 %")), After).Diagnostics.Should().BeEmpty();
    }

    private static int Place(string rule, decimal value, LocalDate asOf)
        => Array.IndexOf(WorstFirst, Of(Indicator(rule, baseline: new() { Value = 60 })).Evaluate(Set(Observed(value)), asOf).Results[0].Outcome);
}
