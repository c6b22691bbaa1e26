using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class MoralCityTests
{
    private static readonly Plan Plan = MoralCityPlan.Compose();

    [Fact]
    public void Sections_AreElevenStrandsBetweenAnOpeningAndAClosing()
        => Plan.Sections.Select(section => section.Label).Should().Equal(null, "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "十一、", null);

    [Fact]
    public void PrintedLabels_KeepTheLostBracket()
        => Plan.AllItems().Select(placed => placed.Item.Label).Where(label => label is not null).Should().Equal("(一)", "(二)", "(一)", "二)", "(三)", "(一)", "(二)", "(三)");

    [Fact]
    public void Year_IsInferredAndThePrintedMaskKept()
    {
        Plan.PeriodSource.Should().Be(PeriodSource.Inferred);
        Plan.Source!.PrintedPeriod.Should().Be("xx");
    }

    [Fact]
    public void Registry_SaysThatItIsMadeUp()
        => Plan.Parties.OfType<Organization>().Where(organization => organization.PartOf is not null)
            .Should().HaveCount(14).And.OnlyContain(organization => organization.Name.ToString().Contains("(made up)", StringComparison.Ordinal) && organization.Name.In(Languages.SimplifiedChinese).Contains("虚构", StringComparison.Ordinal));

    [Fact]
    public void EveryText_IsInBothLanguages()
        => Plan.AllItems().Where(placed => placed.Item.Name.Translations.All(one => one.Language != Languages.SimplifiedChinese)).Should().BeEmpty();

    [Fact]
    public void Calendar_IsWellFormed() => MoralCityCalendar.Compose().Validate().Should().BeEmpty();
}
