using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

/// <summary>Every kind of rule with the outcomes it can have; due at the end of 2015 unless said otherwise.</summary>
public class TargetOutcomeTests
{
    private static readonly LocalDate Before = new(2015, 12, 31), After = new(2016, 1, 1);

    [Theory]
    // Compared, a value that stands for a moment.
    [InlineData("at least 90 %", "90 %", "Met", "90 equals 90; met")]
    [InlineData("at least 90 %", "89.9 %", "Missed", "89.9 is below 90; missed, a shortfall, short by 0.1")]
    [InlineData("above 90 %", "90 %", "Missed", "90 equals 90; missed, a shortfall")]
    [InlineData("below 3 %", "3 %", "Missed", "3 equals 3; missed, a shortfall")]
    [InlineData("below 3 %", "2.99 %", "Met", "2.99 is below 3; met")]
    [InlineData("at most 3 %", "3 %", "Met", "3 equals 3; met")]
    [InlineData("exactly 3 %", "3.0 %", "Met", "3 equals 3; met")]
    [InlineData("exactly 3 %", "4 %", "Missed", "4 is above 3; missed, a shortfall, short by 1")]
    [InlineData("at most 1:3", "1:3", "Met", "0.333333 equals 0.333333; met")]
    [InlineData("at least 20.35亿 yuan", "2035000000 yuan", "Met", "2035000000 equals 2035000000; met")]
    // Between, near, zero.
    [InlineData("between 90 % and 95 %", "95 %", "Met", "95 lies between 90 and 95; met")]
    [InlineData("between 90 % and 95 %", "96 %", "Missed", "96 is above 95; missed, a shortfall, short by 1")]
    [InlineData("between 90 % and 95 %", "88 %", "Missed", "88 is below 90; missed, a shortfall, short by 2")]
    [InlineData("near 40 % within 5 %", "45 %", "Met", "45 is above 40; met, 112.5 %")]
    [InlineData("near 40 % within 5 %", "45.1 %", "Missed", "45.1 is above 40; missed, a shortfall, short by 0.1")]
    [InlineData("near 200 person within 5 %", "190 person", "Met", "190 is below 200; met, 95 %")]
    [InlineData("near 200 person within 5 %", "189 person", "Missed", "189 is below 200; missed, a shortfall, short by 1")]
    [InlineData("near 40 %", "40 %", "Undecided", "the target names no tolerance; it cannot be decided")]
    [InlineData("zero", "0", "Met", "0 equals 0; met")]
    [InlineData("zero", "1", "Missed", "1 is above 0; missed, a shortfall, short by 1")]
    // Absent, masked and vague values: never zero, never a guess.
    [InlineData("at least xx %", "90 %", "Undecided", "the target hides its digits (xx %); it cannot be decided")]
    [InlineData("at least about 3000 person", "4000 person", "Undecided", "the target is vague (about 3000 person); it cannot be decided")]
    [InlineData("at least some teacher", "3 teacher", "Undecided", "the target is vague (some teacher); it cannot be decided")]
    [InlineData("zero", "xx", "Undecided", "the value hides its digits (xx); it cannot be decided")]
    [InlineData("at least 90 %", "nearly 100 %", "Undecided", "the value is vague (nearly 100 %); it cannot be decided")]
    [InlineData("at least 90 %", "missing", "NoData", "no data")]
    [InlineData("at least 90 %", "notYetDue", "NotYetDue", "not yet due")]
    [InlineData("at least 90 %", "withheld", "Undecided", "withheld; it cannot be decided")]
    [InlineData("at least 90 %", "suppressed", "Undecided", "suppressed; it cannot be decided")]
    [InlineData("at least 90 %", "notApplicable", "Undecided", "does not apply; it cannot be decided")]
    // Impossible.
    [InlineData("below 0 %", "1 %", "Impossible", "a value below 0 would be needed, it cannot be met")]
    [InlineData("at most -1 %", "1 %", "Impossible", "a value below 0 would be needed, it cannot be met")]
    public void Evaluate_AfterTheWindow_GivesOutcomeAndReason(string rule, string value, string outcome, string reason)
        => Check(Only(Of(Indicator(rule)), After, Observed(value)), outcome, reason);

    [Theory]
    [InlineData("fall", "10", "9", "Met", "9 is below 10; met")]
    [InlineData("fall", "10", "10", "Missed", "10 equals 10; missed, a shortfall")]
    [InlineData("not rise", "10", "10", "Met", "10 equals 10; met")]
    [InlineData("rise", "10", "10", "Missed", "10 equals 10; missed, a shortfall")]
    [InlineData("not fall", "10", "9", "Missed", "9 is below 10; missed, a shortfall, short by 1")]
    [InlineData("rise by at least 5.28 pp", "90", "95.28", "Met", "95.28 equals 95.28, before it was 90; met")]
    [InlineData("fall by at least 10 %", "200", "181", "Missed", "181 is above 180, before it was 200; missed, a shortfall, short by 1")]
    [InlineData("fall by at least 10 %", "200", "180", "Met", "180 equals 180, before it was 200; met")]
    [InlineData("rise by at least 10 %", "0", "5", "Undecided", "division by zero; it cannot be decided")]
    [InlineData("fall", "0", "0", "Impossible", "before it was 0; a value below 0 would be needed, it cannot be met")]
    [InlineData("fall by at least 10", "5", "0", "Impossible", "before it was 5; a value below 0 would be needed, it cannot be met")]
    [InlineData("fall by at least 10 %", "0", "0", "Impossible", "before it was 0; a value below 0 would be needed, it cannot be met")]
    [InlineData("fall", "xx", "3", "Undecided", "the value before: digits hidden; it cannot be decided")]
    [InlineData("rise", "xx %", "104.3 %", "Undecided", "the value before: digits hidden; it cannot be decided")] // a rate above 100 % is no obstacle
    public void Changed_AgainstItsBaseline_GivesOutcomeAndReason(string rule, string before, string value, string outcome, string reason)
        => Check(Only(Of(Indicator(rule, baseline: new() { Value = before })), After, Observed(value)), outcome, reason);

    [Fact]
    public void Changed_WithoutBaseline_ReadsTheObservationOfLastYear()
    {
        var plan = Of(Indicator("fall", IndicatorKind.Count));
        var lastYear = Observed(0, at: new(2014, 12, 31));
        Check(Only(plan, After, Observed(0), lastYear), "Impossible", "before it was 0; a value below 0 would be needed, it cannot be met");
        Check(Only(plan, After, Observed(2), Observed(3, at: new(2014, 12, 31))), "Met", "2 is below 3; met");
        Check(Only(plan, After, Observed(2)), "NoData", "no data for the time before");
    }

    [Theory]
    [InlineData("not below #y", "10", "10", "Met")]
    [InlineData("not below #y", "9", "10", "Missed")]
    [InlineData("not above #y", "11", "10", "Missed")]
    [InlineData("same as #y", "10", "10", "Met")]
    [InlineData("not below #y", "10", "missing", "NoData")]
    [InlineData("growth not below #y", "110", "1100", "Met")] // 10 % and 10 %
    [InlineData("growth not below #y", "109", "1100", "Missed")] // 9 % and 10 %
    [InlineData("growth same as #y", "120", "1200", "Met")]
    public void Relative_ToAnotherIndicator_ComparesValuesOrGrowths(string rule, string value, string other, string outcome)
    {
        var x = Indicator(rule, IndicatorKind.Amount, new() { Value = 100 });
        var y = Indicator(kind: IndicatorKind.Amount, baseline: new() { Value = 1000 }) with { Key = "y" };
        var card = Of(x, y).Evaluate(Set(Observed(value), Observed(other, "y")), After);
        card.Results[0].Outcome.Should().Be(Enum.Parse<TargetOutcome>(outcome));
        card.Results[1].Outcome.Should().Be(TargetOutcome.NoTarget);
    }

    [Fact]
    public void Relative_WithoutTheOtherValue_SaysWhichIsMissing()
    {
        var y = Indicator() with { Key = "y" };
        Check(Of(Indicator("not below #y"), y).Evaluate(Set(Observed(9)), After).Results[0], "NoData", "no data for the other indicator");
        Check(Of(Indicator("not below #y"), y).Evaluate(Set(Observed(9), Observed("xx", "y")), After).Results[0], "Undecided", "the other indicator: digits hidden; it cannot be decided");
    }

    [Fact]
    public void Relative_OfGrowth_SaysBothGrowths()
    {
        var x = Indicator("growth not below #y", IndicatorKind.Amount, new() { Value = 100 });
        var y = Indicator(kind: IndicatorKind.Amount, baseline: new() { Value = 1000 }) with { Key = "y" };
        Of(x, y).Evaluate(Set(Observed(109), Observed(1100, "y")), After).Results[0].Explanation.ToText()
            .Should().Be("growth in %: 9 is below 10; missed, a shortfall, short by 1");
    }

    [Fact]
    public void LevelFlagChecklist_Judged_FollowTheirOrder()
    {
        var level = Indicator("reach 'good'", IndicatorKind.Level) with { Levels = ["fail", "fair", "good", "excellent"] };
        Check(Only(Of(level), After, Observed("'excellent'")), "Met", "the level is 'excellent', aimed at 'good'; met");
        Check(Only(Of(level), After, Observed("'fair'")), "Missed", "the level is 'fair', aimed at 'good'; missed, a shortfall");
        Check(Only(Of(Indicator("yes", IndicatorKind.Flag)), After, Observed("yes")), "Met", "done; met");
        Check(Only(Of(Indicator("yes", IndicatorKind.Flag)), Before, Observed("no")), "NotYetDue", "not done; not yet due");
        Check(Only(Of(Indicator("3 of 4", IndicatorKind.Count)), After, Observed("items a, b")), "Missed", "2 is below 3; missed, a shortfall, short by 1");
        Check(Only(Of(Indicator("all 2", IndicatorKind.Count)), After, Observed("items a, b")), "Met", "2 equals 2; met");
    }

    [Fact]
    public void Growing_Values_AreFinalWhereTheyMust()
    {
        var cap = Indicator("at most 3 accident", IndicatorKind.Count);
        Check(Only(Of(cap), Before, Observed("2 accident", at: new(2015, 6, 30))), "NotYetDue", "2 is below 3; not yet due, held so far");
        Check(Only(Of(cap), Before, Observed("4 accident", at: new(2015, 6, 30))), "Missed", "4 is above 3; missed, a shortfall, short by 1");
        Check(Only(Of(Indicator("zero", IndicatorKind.Count)), Before, Observed(1, at: new(2015, 2, 1))), "Missed", "1 is above 0; missed, a shortfall, short by 1");
        Check(Only(Of(Indicator("at least 3", IndicatorKind.Count)), Before, Observed(3, at: new(2015, 2, 1))), "Met", "3 equals 3; met");
    }

    [Fact]
    public void Partial_FigureAfterTheYear_DecidesOnlyWhatIsFinal()
    {
        var eleven = Observed(40) with { At = new(2015, 11, 30), Covers = "2015-01-01..2015-11-30" };
        Check(Only(Of(Indicator("at least 51", IndicatorKind.Count)), After, eleven), "Undecided", "the value covers only 2015-01-01..2015-11-30; it cannot be decided");
        Check(Only(Of(Indicator("at least 40", IndicatorKind.Count)), After, eleven), "Met", "40 equals 40; met");
        Check(Only(Of(Indicator("at most 39", IndicatorKind.Count)), After, eleven), "Missed", "40 is above 39; missed, a shortfall, short by 1");
    }

    [Theory]
    [InlineData(Commitment.Ensure, Bindingness.Unstated, MissKind.Breach)]
    [InlineData(Commitment.Strive, Bindingness.Unstated, MissKind.Shortfall)]
    [InlineData(Commitment.Unstated, Bindingness.Unstated, MissKind.Shortfall)]
    [InlineData(Commitment.Strive, Bindingness.Binding, MissKind.Breach)]
    [InlineData(Commitment.Ensure, Bindingness.Anticipatory, MissKind.Shortfall)]
    public void Miss_OfACommitment_IsBreachOrShortfall(Commitment commitment, Bindingness bindingness, MissKind kind)
    {
        var indicator = Indicator() with { Targets = [new() { Rule = "at least 90 %", Commitment = commitment, Bindingness = bindingness }] };
        Only(Of(indicator), After, Observed("80 %")).Miss.Should().Be(kind);
    }

    [Fact]
    public void Dates_SoftOrOpen_AreNeverSimplyLate()
    {
        var indicator = Indicator("at least 90 %");
        Check(Only(Of([indicator], [], isSoft: true), After, Observed("80 %")), "Missed", "80 is below 90; missed, a shortfall, probably late, short by 10");
        Check(Only(Of([indicator], [], certainty: Certainty.Tentative), After, Observed("80 %")), "NotYetDue", "80 is below 90; not yet due, short by 10");
    }

    [Fact]
    public void Milestones_Stand_AfterTheirTarget()
    {
        var indicator = Indicator() with { Targets = [new() { Rule = "at least 90 %", Due = "by 2017/end", Milestones = [new() { Due = "by 2015-06", Rule = "at least 50 %" }] }] };
        var results = Of(indicator).Evaluate(Set(Observed("40 %", at: new(2015, 6, 30)), Observed("60 %")), After).Results;
        results.Select(r => r.Path.Text).Should().Equal("objectives/objective/indicators/x/targets/[0]", "objectives/objective/indicators/x/targets/[0]/milestones/[0]");
        Check(results[0], "NotYetDue", "60 is below 90; not yet due, short by 30");
        Check(results[1], "Missed", "40 is below 50; missed, a shortfall, short by 10");
    }

    [Fact]
    public void Scope_OverUnits_CountsThem()
    {
        Party[] parties = [School("a"), School("b"), School("c"), new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }];
        ResolvedPlan Plan(TargetScope scope) => Of([Indicator() with { Targets = [new() { Rule = "at least 90 %", Scope = scope }] }], parties);
        Observation[] all = [Observed("95 %", organization: "a"), Observed("80 %", organization: "b"), Observed("90 %", organization: "c")];
        Check(Only(Plan("each schools"), After, all), "Missed", "2 of 3 meet it, not b; missed, a shortfall");
        Check(Only(Plan("60 % of schools"), After, all), "Met", "2 of 3 meet it, not b; met");
        Check(Only(Plan("each schools"), After, all[0], all[2]), "NoData", "2 of 3 meet it; no data");
        Check(Only(Plan("60 % of schools"), After, all[0], all[2]), "Met", "2 of 3 meet it; met");
        Check(Only(Plan("each schools"), After, all[0], all[1]), "Missed", "1 of 3 meet it, not b; missed, a shortfall");
        Only(Plan("each schools"), After, all).Units.Select(u => (u.Organization.Text, u.Outcome)).Should()
            .Equal(("a", TargetOutcome.Met), ("b", TargetOutcome.Missed), ("c", TargetOutcome.Met));
        Check(Only(Plan("each nobody"), After), "NoData", "no unit is known; no data");
    }

    [Fact]
    public void Rank_AmongPeers_CountsPlaces()
    {
        Party[] parties = [School("a"), School("b")];
        var indicator = Indicator("rank 1", IndicatorKind.Score) with { Direction = Direction.Increase };
        Observation[] all = [Observed(90, organization: "bureau"), Observed(95, organization: "a"), Observed(90, organization: "b")];
        Check(Only(Of([indicator], parties), After, all), "Missed", "place: 2 is above 1; missed, a shortfall, short by 1");
        Check(Only(Of([indicator with { Direction = Direction.Decrease }], parties), After, all), "Met", "place: 1 equals 1; met");
        Check(Only(Of([indicator with { Direction = Direction.Unstated }], parties), After, all), "Undecided", "nothing says which value is better; it cannot be decided");
        Check(Only(Of([indicator], parties), After), "NoData", "no data");
    }

    [Fact]
    public void Attainment_FromBaselineToGoal_IsAShareOfTheWay()
    {
        var result = Only(Of(Indicator("at least 75 %", baseline: new() { Value = "61 %" })), After, Observed("72 %"));
        result.Attainment.Should().Be(11m / 14m);
        result.Completion.Should().Be(0.96m);
    }

    private static Organization School(Key key) => new() { Key = key, Name = key.Text, Type = "school" };

    private static TargetResult Only(ResolvedPlan plan, LocalDate asOf, params Observation[] observations)
        => plan.Evaluate(Set(observations), asOf).Results.Should().ContainSingle().Subject;

    private static void Check(TargetResult result, string outcome, string reason)
        => (result.Outcome, result.Explanation.ToText()).Should().Be((Enum.Parse<TargetOutcome>(outcome), reason));
}
