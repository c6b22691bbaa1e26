using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

/// <summary>The answers that the summary of 2015 must give, with their reasons word by word in both languages.</summary>
public class AcceptanceTests
{
    private static readonly LocalDate AfterEffort = new(2018, 1, 1), AfterYear = new(2016, 1, 1);

    [Fact]
    public void Ratio_AboveItsGoalWithinTheWindow_IsNotYetDueAndShort()
    {
        var result = Computers("19.6:1 pupil per computer", YearEnd);
        result.Outcome.Should().Be(TargetOutcome.NotYetDue);
        result.Gap.Should().Be(5.6m);
        result.Explanation.ToText().Should().Be("19.6 is above 14; not yet due, short by 5.6");
        result.Explanation.ToText(Languages.SimplifiedChinese).Should().Be("19.6 高于 14；未到期，还差 5.6");
    }

    [Fact]
    public void Ratio_AboveItsGoalAfterTheWindow_IsMissedAsAShortfall()
    {
        var result = Computers("19.6:1 pupil per computer", AfterEffort);
        (result.Outcome, result.Miss).Should().Be((TargetOutcome.Missed, MissKind.Shortfall));
        result.Explanation.ToText().Should().Be("19.6 is above 14; missed, a shortfall, short by 5.6");
        result.Explanation.ToText(Languages.SimplifiedChinese).Should().Be("19.6 高于 14；未完成，属未达预期，还差 5.6");
    }

    [Fact]
    public void Ratio_EqualToItsGoal_IsMetBeforeTheWindowEnds()
    {
        var sets = new Indicator { Key = "x", Name = "Classes per set", Kind = IndicatorKind.Ratio, Unit = "class per set", Targets = [Striven("at most 4:1 class per set")] };
        var result = Only(Of(sets), YearEnd, Observed("4:1 class per set"));
        result.Outcome.Should().Be(TargetOutcome.Met);
        result.Explanation.ToText().Should().Be("4 equals 4; met");
        result.Explanation.ToText(Languages.SimplifiedChinese).Should().Be("4 等于 4；完成");
    }

    [Fact]
    public void Ratio_WithoutActual_HasNoData()
    {
        var result = Only(Of(Indicator("at most 3.7:1", IndicatorKind.Ratio, due: "by 2017/end")), YearEnd);
        result.Outcome.Should().Be(TargetOutcome.NoData);
        result.Explanation.ToText().Should().Be("no data");
        result.Explanation.ToText(Languages.SimplifiedChinese).Should().Be("无数据");
    }

    [Fact]
    public void Forecast_AboveThePlannedCount_IsAForecastUntilTheYearEnds()
    {
        var built = Indicator("at least 51 kindergarten", IndicatorKind.Count) with { Unit = "kindergarten", Accumulation = Accumulation.Cumulative };
        var result = Only(Of(built), YearEnd, Observed("56 kindergarten", kind: ObservationKind.Forecast));
        (result.Outcome, result.IsForecast).Should().Be((TargetOutcome.NotYetDue, true));
        result.Completion.Should().Be(1.098039215686274509803921569m); // 56 ÷ 51 to 28 digits
        result.Explanation.ToText().Should().Be("56 is above 51; 109.8 %, a forecast until the year ends");
        result.Explanation.ToText(Languages.SimplifiedChinese).Should().Be("56 高于 51；109.8 %，年终前为预计数");
        Only(Of(built), AfterYear, Observed("56 kindergarten", kind: ObservationKind.Forecast)).Explanation.ToText().Should().Be("56 is above 51; no data, only a forecast");
    }

    [Fact]
    public void Percentage_AboveHundred_IsAccepted()
    {
        Only(Of(Indicator("at least 100 %")), YearEnd, Observed("104.3 %")).Explanation.ToText().Should().Be("104.3 is above 100; met, 104.3 %");
        Only(Of(Indicator()), YearEnd, Observed("104.3 %")).Explanation.ToText().Should().Be("104.3 %, accepted: such a rate may exceed 100 %; no target");
        Only(Of(Indicator()), YearEnd, Observed("about 70 %")).Explanation.ToText(Languages.SimplifiedChinese).Should().Be("约 70 %；无目标");
    }

    [Fact]
    public void Explanation_OfAMissedTarget_ShowsTheColumnsBehindIt()
    {
        var steps = Computers("19.6:1 pupil per computer", YearEnd).Explanation.Steps;
        var met = steps.Single(s => s.Column == "x.met");
        (met.Rule, met.InPlace, met.Result, met.Decided!.Default).Should().Be(("x.actual <= x.goal", "19.6 <= 14", "no", "19.6 is above 14"));
        steps.Single(s => s.Column == "x.gap").InPlace.Should().Be("max(0, 19.6 - 14)");
        steps.Select(s => s.Column).Should().ContainInOrder("x.goal", "x.actual", "x.met", "x.outcome", "x.gap");
    }

    private static TargetResult Computers(ObservedValue value, LocalDate asOf)
        => Only(Of(new Indicator { Key = "x", Name = "Pupils per computer", Kind = IndicatorKind.Ratio, Unit = "pupil per computer", Targets = [Striven("at most 14:1 pupil per computer")] }), asOf, Observed(value));

    private static Target Striven(TargetRule rule) => new() { Rule = rule, Due = "by 2017/end", Commitment = Commitment.Strive };

    private static TargetResult Only(Education.Planning.Scheduling.ResolvedPlan plan, LocalDate asOf, params Observation[] observations)
        => plan.Evaluate(Set(observations), asOf).Results.Should().ContainSingle().Subject;
}
