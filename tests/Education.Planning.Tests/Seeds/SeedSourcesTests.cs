using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

/// <summary>What each text prints of its year, what the seed takes instead and how it says so, and where the text is damaged.</summary>
public class SeedSourcesTests
{
    [Theory]
    [InlineData("annual-city", "2011", PeriodSource.Inferred, "20xx")]
    [InlineData("annual-district", "2010", PeriodSource.Inferred, "20xx")]
    [InlineData("class-reflection", "AY2012/term1", PeriodSource.Assumed, "一个学期")]
    [InlineData("moral-city", "2014", PeriodSource.Inferred, "xx")]
    [InlineData("principal-office", "AY2012/term2", PeriodSource.Assumed, "20xx—20xx")]
    [InlineData("safety-county", "2012", PeriodSource.Inferred, "xx")]
    [InlineData("school-office", "2012", PeriodSource.Assumed, "20xx")]
    [InlineData("summary-city-2015", "2015", PeriodSource.Printed, "2015")]
    [InlineData("teachertrain-city", "2013", PeriodSource.Inferred, "20xx")]
    [InlineData("teachertrain-office-city", "2010", PeriodSource.Inferred, "XX")]
    [InlineData("teachertrain-school", "2013", PeriodSource.Assumed, "xx")]
    [InlineData("work-points-city-2020", "2020", PeriodSource.Printed, "2022")]
    [InlineData("yearend-city", "2012", PeriodSource.Assumed, null)]
    public void Year_OnlyWhatIsPrintedCountsAsPrinted(string seed, string period, PeriodSource source, string? printed)
    {
        var plan = Plan(seed);

        (plan.Period.ToString(), plan.PeriodSource, plan.Source!.PrintedPeriod).Should().Be((period, source, printed));
    }

    // What is damaged or out of order in the text is told in a remark, in both languages.
    [Theory]
    [InlineData("annual-city", "seems to be cut")]
    [InlineData("annual-district", "not everything could be shown")]
    [InlineData("class-reflection", "begin again at 1")]
    [InlineData("moral-city", "bracket")]
    [InlineData("principal-office", "end with a full stop")]
    [InlineData("safety-county", "ran over two lines")]
    [InlineData("school-office", "no number 8")]
    [InlineData("summary-city-2015", "section six")]
    [InlineData("teachertrain-city", "skips number 6")]
    [InlineData("teachertrain-office-city", "annex")]
    [InlineData("teachertrain-school", "No title")]
    [InlineData("work-points-city-2020", "body says 2020")]
    [InlineData("yearend-city", "lost, not masked")]
    public void Damage_IsRemarkedInBothLanguages(string seed, string damage)
    {
        var remarks = Plan(seed).Source!.Remarks;

        remarks.Should().Contain(remark => remark.Default.Contains(damage, StringComparison.OrdinalIgnoreCase));
        remarks.Should().OnlyContain(remark => remark.In(Languages.SimplifiedChinese) != remark.Default);
    }

    private static Plan Plan(string seed) => PlanningJson.Read<Plan>(SeedFile.ComposeAll().Single(file => file.Path == $"plans/{seed}.json").Json);
}
