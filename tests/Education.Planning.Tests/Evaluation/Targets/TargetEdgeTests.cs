using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

/// <summary>Which observation counts on which day, and what else turns on one step to either side.</summary>
public class TargetEdgeTests
{
    private static readonly LocalDate Before = new(2015, 12, 31), After = new(2016, 1, 1);

    private static readonly Party[] Schools = [School("a"), School("b"), new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }];

    [Fact]
    public void Observation_OfTheDueDay_IsTheLastThatCounts()
    {
        var rate = Of(Indicator("at least 90 %"));
        Observation[] around = [Observed("80 %", at: new(2015, 12, 30)), Observed("95 %", at: YearEnd), Observed("85 %", at: new(2016, 1, 1))];
        Says(rate, new(2016, 1, 2), around, TargetOutcome.Met, "95 is above 90; met, 105.6 %");
        Says(rate, new(2016, 1, 2), [around[0], around[2]], TargetOutcome.Missed, "80 is below 90; missed, a shortfall, short by 10");
        Says(rate, new(2016, 1, 2), [around[2]], TargetOutcome.Missed, "85 is below 90; missed, a shortfall, short by 5"); // late is better than nothing
    }

    [Fact]
    public void Observation_OfTheFirstDay_IsOfThePeriod_AndTheLatestBeforeItIsTheOneBefore()
    {
        var falling = Of(Indicator("fall", IndicatorKind.Amount));
        Observation[] around =
        [
            Observed(9, at: new(2014, 6, 30)), Observed(5, at: new(2014, 12, 31)), Observed(7, at: new(2015, 1, 1)),
        ];
        Says(falling, After, around, TargetOutcome.Missed, "7 is above 5; missed, a shortfall, short by 2");
        Says(falling, After, [around[2]], TargetOutcome.NoData, "no data for the time before");
    }

    [Fact]
    public void Actual_OutranksAForecastOfTheSameDay()
        => Says(Of(Indicator("at least 90 %")), After, [Observed("95 %", kind: ObservationKind.Forecast), Observed("80 %")], TargetOutcome.Missed, "80 is below 90; missed, a shortfall, short by 10");

    [Fact]
    public void Forecast_OfALaterDay_IsKnownAlready()
    {
        var card = Of(Indicator("at least 90 %")).Evaluate(Set(Observed("95 %", kind: ObservationKind.Forecast)), new LocalDate(2015, 6, 30));
        card.Diagnostics.Should().BeEmpty();
        card.Results[0].Explanation.ToText().Should().Be("95 is above 90; 105.6 %, a forecast until the year ends");
    }

    [Fact]
    public void Figure_OfTheWholeYear_IsNotPartial()
    {
        var counted = Of(Indicator("at least 51", IndicatorKind.Count));
        Observation Covering(string days) => Observed(40) with { Covers = days };
        Says(counted, After, [Covering("2015-01-01..2015-12-31")], TargetOutcome.Missed, "40 is below 51; missed, a shortfall, short by 11");
        Says(counted, After, [Covering("2015-01-01..2015-12-30")], TargetOutcome.Undecided, "the value covers only 2015-01-01..2015-12-30; it cannot be decided");
    }

    [Fact]
    public void Values_TwoOfOneDay_DecideNothing()
        => Says(Of(Indicator("at least 90 %")), After, [Observed("95 %"), Observed("80 %")], TargetOutcome.Undecided, "there are two different values; it cannot be decided");

    [Theory]
    [InlineData("exactly 3 %", "2 %", "2 is below 3; missed, a shortfall, short by 1")]
    [InlineData("at least 0 %", "0 %", "0 equals 0; met")]
    [InlineData("at most 0 %", "0 %", "0 equals 0; met")]
    [InlineData("between 90 % and 95 %", "90 %", "90 lies between 90 and 95; met")]
    [InlineData("near 40 % within 5 %", "35 %", "35 is below 40; met, 87.5 %")]
    public void Value_OnTheEdge_IsOnItsRightSide(string rule, string value, string reason)
        => Of(Indicator(rule)).Evaluate(Set(Observed(value)), After).Results[0].Explanation.ToText().Should().Be(reason);

    [Fact]
    public void Growth_FromBelowZero_IsUpwards()
    {
        // From -100 to -90 is 10 % of 100 upwards.
        var x = Indicator("growth not below #y", IndicatorKind.Amount, new() { Value = -100 });
        var y = Indicator(kind: IndicatorKind.Amount, baseline: new() { Value = 100 }) with { Key = "y" };
        Of(x, y).Evaluate(Set(Observed(-90), Observed(110, "y")), After).Results[0].Explanation.ToText().Should().Be("growth in %: 10 equals 10; met");
    }

    [Theory]
    [InlineData(Commitment.Ensure, Commitment.Unstated, Commitment.Unstated, MissKind.Breach)]
    [InlineData(Commitment.Ensure, Commitment.Strive, Commitment.Unstated, MissKind.Shortfall)] // the nearer item
    [InlineData(Commitment.Strive, Commitment.Ensure, Commitment.Unstated, MissKind.Breach)]
    [InlineData(Commitment.Ensure, Commitment.Ensure, Commitment.Strive, MissKind.Shortfall)] // the target itself
    [InlineData(Commitment.Unstated, Commitment.Unstated, Commitment.Unstated, MissKind.Shortfall)]
    public void Miss_WithoutCommitmentOfItsOwn_TakesThatOfTheNearestItem(Commitment outer, Commitment inner, Commitment own, MissKind kind)
    {
        var plan = On(new Plan
        {
            Key = "plan", Title = "Plan", Language = "en", Period = "2015", Owner = "bureau", Parties = [new Organization { Key = "bureau", Name = "Bureau" }],
            Objectives =
            [
                new()
                {
                    Key = "outer", Name = "Outer", Commitment = outer,
                    Objectives = [new() { Key = "inner", Name = "Inner", Commitment = inner, Indicators = [Indicator("at least 90 %", commitment: own)] }],
                },
            ],
        });
        plan.Evaluate(Set(Observed("80 %")), After).Results[0].Miss.Should().Be(kind);
    }

    [Fact]
    public void Milestones_Several_HaveTheirOwnDatesAndRules()
    {
        var indicator = Indicator() with
        {
            Targets = [new() { Rule = "at least 90 %", Due = "by 2017/end", Milestones = [new() { Due = "by 2015-06", Rule = "at least 30 %" }, new() { Due = "by 2015-09", Rule = "at least 50 %" }, new() { Due = "by 2016/end", Rule = "at least 70 %" }] }],
        };
        var results = Of(indicator).Evaluate(Set(Observed("30 %", at: new(2015, 6, 30)), Observed("40 %", at: new(2015, 9, 30)), Observed("60 %")), After).Results;
        results.Select(r => $"{r.Due:uuuu-MM-dd} {r.Outcome} {r.Explanation.ToText()}").Should().Equal(
            "2017-12-31 NotYetDue 60 is below 90; not yet due, short by 30",
            "2015-06-30 Met 30 equals 30; met",
            "2015-09-30 Missed 40 is below 50; missed, a shortfall, short by 10",
            "2016-12-31 NotYetDue 60 is below 70; not yet due, short by 10");
    }

    [Fact]
    public void Share_ReachedExactly_IsEnough()
    {
        Observation[] one = [Observed("90 %", organization: "a"), Observed("80 %", organization: "b")];
        Says(Over("50 % of schools"), After, one, TargetOutcome.Met, "1 of 2 meet it, not b; met");
        Says(Over("51 % of schools"), After, one, TargetOutcome.Missed, "1 of 2 meet it, not b; missed, a shortfall");
    }

    [Fact]
    public void Units_BeforeTheDueDay_KeepTheAnswerOpen()
    {
        Observation[] some = [Observed("95 %", organization: "a"), Observed("80 %", organization: "b")];
        Says(Over("each schools"), Before, some, TargetOutcome.NotYetDue, "1 of 2 meet it; not yet due");
        Says(Over("50 % of schools"), Before, some, TargetOutcome.Met, "1 of 2 meet it; met");
    }

    [Fact]
    public void Unit_ComparesWithItsOwnPast_NotWithTheBaselineOfTheWhole()
    {
        var falling = Indicator(kind: IndicatorKind.Amount, baseline: new() { Value = 10 }) with { Targets = [new() { Rule = "fall", Scope = "each schools" }] };
        Observation[] some = [Observed(7, organization: "a"), Observed(5, at: new(2014, 12, 31), organization: "a"), Observed(7, organization: "b"), Observed(8, at: new(2014, 12, 31), organization: "b")];
        Says(Of([falling], Schools), After, some, TargetOutcome.Missed, "1 of 2 meet it, not a; missed, a shortfall");
    }

    private static Organization School(Key key) => new() { Key = key, Name = key.Text, Type = "school" };

    private static ResolvedPlan Over(TargetScope scope) => Of([Indicator() with { Targets = [new() { Rule = "at least 90 %", Scope = scope }] }], Schools);

    private static void Says(ResolvedPlan plan, LocalDate asOf, Observation[] observations, TargetOutcome outcome, string reason)
    {
        var result = plan.Evaluate(Set(observations), asOf).Results.Should().ContainSingle().Subject;
        (result.Outcome, result.Explanation.ToText()).Should().Be((outcome, reason));
    }
}
