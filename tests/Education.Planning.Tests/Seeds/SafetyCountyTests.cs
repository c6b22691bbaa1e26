using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class SafetyCountyTests
{
    private static readonly Plan Plan = SafetyCountyPlan.Compose();

    [Fact]
    public void WorkCalendar_HasTenBlocksWithEighteenNumberedAndThreeUnnumberedEntries()
    {
        Plan.WorkCalendar.Should().HaveCount(10);
        Plan.WorkCalendar.SelectMany(block => block.Entries).Count(entry => entry.Label is not null).Should().Be(18);
        Plan.WorkCalendar.SelectMany(block => block.Entries).Count(entry => entry.Label is null).Should().Be(3);
    }

    [Theory]
    [InlineData("august-september", "八、九月份:", 1)]
    [InlineData("october-november", "十、十一月份:", 3)]
    public void DoubleMonth_StaysOneBlock(string key, string label, int entries)
    {
        var block = Plan.WorkCalendar.Single(candidate => candidate.Key == key);

        block.Label.Should().Be(label);
        block.Entries.Should().HaveCount(entries);
    }

    [Fact]
    public void Year_IsInferredAndThePrintedMaskKept()
    {
        Plan.PeriodSource.Should().Be(PeriodSource.Inferred);
        Plan.Source!.PrintedPeriod.Should().Be("xx");
    }

    [Fact]
    public void Calendar_IsWellFormed() => SafetyCountyCalendar.Compose().Validate().Should().BeEmpty();
}
