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

    // The parts that are not composed yet leave gaps in the printed labels.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => SummaryCity2015Plan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0501 sections/[0]/label",
            "PLN0501 objectives/shared-schooling/initiatives/education-network/label");
}
