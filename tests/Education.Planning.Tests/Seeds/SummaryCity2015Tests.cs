using Education.Planning.Evaluation;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class SummaryCity2015Tests
{
    [Fact]
    public void Observations_AreOfIndicatorsThatThePlanHas()
        => SummaryCity2015Observations.Compose().Observations.Select(observation => observation.Indicator)
            .Should().BeSubsetOf(SummaryCity2015Plan.Compose().AllIndicators().Select(placed => placed.Indicator.Key));

    [Fact]
    public void TeachersPerComputer_HasATargetAndNoFigure()
    {
        SummaryCity2015Plan.Compose().AllTargets().Should().Contain(placed => placed.Indicator! == "teachers-per-computer");
        SummaryCity2015Observations.Compose().Observations.Should().NotContain(observation => observation.Indicator == "teachers-per-computer");
    }

    [Fact]
    public void EffortWindow_IsANamedAssumption()
        => SummaryCity2015Observations.Compose().Assumptions.Should().Contain(assumption => assumption.Key == "effort-window");

    [Fact]
    public void GroupsOfSchools_SumUpToTheirTotal()
        => SummaryCity2015Plan.Compose().AllIndicators().Where(placed => placed.Indicator.PartOf! == "groups").Select(placed => Amount(placed.Indicator.Key)).Sum()
            .Should().Be(Amount("groups")).And.Be(115);

    [Fact]
    public void Complaints_CoverElevenMonths()
        => SummaryCity2015Observations.Compose().Observations.Single(observation => observation.Indicator == "complaints").Covers.Should().Be((PlanPeriod)"2015-01-01..2015-11-30");

    private static decimal Amount(Key indicator)
        => ((ObservedValue.Amount)SummaryCity2015Observations.Compose().Observations.Single(observation => observation.Indicator == indicator).Value).Quantity.Value!.Value;
}
