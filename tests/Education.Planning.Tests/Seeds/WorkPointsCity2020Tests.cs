using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class WorkPointsCity2020Tests
{
    private static readonly Plan Plan = WorkPointsCity2020Plan.Compose();

    [Fact]
    public void Strands_HoldFortyOneNumberedPointsThatRestart()
        => Plan.Objectives.Skip(1).Select(strand => strand.Initiatives.Count).Should().Equal(5, 4, 6, 6, 5, 4, 4, 4, 3);

    [Fact]
    public void Body_SaysAnotherYearThanTheTitle()
    {
        Plan.Period.ToString().Should().Be("2020");
        Plan.PeriodSource.Should().Be(PeriodSource.Printed);
        Plan.Source!.PrintedPeriod.Should().Be("2022");
        Plan.Validate().Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Id == "PLN0406");
    }

    [Theory]
    [InlineData("new-places", "exactly x.xx万 place")]
    [InlineData("skill-training", "at least xx万 person-time")]
    [InlineData("childcare-age", "between x year of age and x year of age")]
    public void Mask_KeepsItsLength(string indicator, string rule)
        => Plan.AllTargets().Single(placed => placed.Indicator! == indicator).Target.Rule.ToString().Should().Be(rule);
}
