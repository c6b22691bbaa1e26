using Education.Planning.Seeds;
using NodaTime;
using static Education.Planning.Tests.Registers.RegisterSamples;

namespace Education.Planning.Tests.Registers;

/// <summary>Values of a register set side by side.</summary>
public class TrendTests
{
    private static readonly LocalDate SummerOf2020 = new(2020, 12, 31);

    [Fact]
    public void Index_OfAMonitoring_StandsYearBesideYearWithItsChangeAndPublication()
    {
        var trend = WorkPointsCity2020Register.Compose().TrendOf("monitoring", "index", SummerOf2020);

        trend.Periods.Select(period => period.Start.Year).Should().Equal(2018, 2019, 2020);
        trend.Rows[0].Points.Select(point => (point.Value!.Value, point.Change, point.ClosedOn)).Should().Equal(
            (86.2m, null, new LocalDate(2019, 6, 12)), (88m, 1.8m, new LocalDate(2020, 6, 10)), (88.7m, 0.7m, null));
        trend.Rows[1].Points.Select(point => (point.Value?.Value, point.Change)).Should().Equal((null, null), (79.4m, null), (78.9m, -0.5m));
    }

    [Fact]
    public void Index_AsOfADayBeforeItsPublication_IsNotYetPublished()
        => WorkPointsCity2020Register.Compose().TrendOf("monitoring", "index", new(2020, 6, 9)).Rows[0].Points.Select(point => point.ClosedOn).Should().Equal(new LocalDate(2019, 6, 12), null);

    [Fact]
    public void Index_WithoutProofOfItsPublication_IsNotPublished()
    {
        var register = Of(Case("monitoring", "m", Step("published", 6, 1)) with { Amounts = [new() { Key = "index", Amount = "87.5" }] });

        register.TrendOf("monitoring", "index", Year.End).Rows.Single().Points.Single().ClosedOn.Should().BeNull();
    }

    [Theory]
    [InlineData("about 87", "88")]
    [InlineData("xx", "88")]
    [InlineData("87 point", "88")]
    [InlineData("-79228162514264337593543950335", "1")]
    public void Change_OfWhatCannotBeCompared_IsNotSaid(string before, string now)
    {
        var register = Of(
            Case("monitoring", "a") with { Opened = new(2023, 1, 1), Amounts = [new() { Key = "index", Amount = before }] },
            Case("monitoring", "b") with { Amounts = [new() { Key = "index", Amount = now }] });

        register.TrendOf("monitoring", "index", Year.End).Rows.Single().Points.Should().OnlyContain(point => point.Change == null).And.HaveCount(2);
    }

    [Fact]
    public void Periods_GivenByTheCaller_MayBeSchoolYears()
    {
        var trend = WorkPointsCity2020Register.Compose().TrendOf("monitoring", "index", SummerOf2020, [new(new(2018, 9, 1), new(2019, 8, 31)), new(new(2019, 9, 1), new(2020, 8, 31))]);

        trend.Rows[0].Points.Select(point => point.Value!.Value).Should().Equal(86.2m, 88m);
        trend.ToText().Should().Contain("2018-09-01..2019-08-31");
    }

    [Fact]
    public void Unknown_KindOrAmount_GivesNoValue()
    {
        WorkPointsCity2020Register.Compose().TrendOf("none", "index", SummerOf2020).Rows.Should().BeEmpty();
        WorkPointsCity2020Register.Compose().TrendOf("monitoring", "none", SummerOf2020).Rows[0].Points.Should().OnlyContain(point => point.Value == null && point.Standing != null);
    }

    [Fact]
    public void Text_NamesThePartiesAndWhatIsNotPublished()
        => WorkPointsCity2020Register.Compose().TrendOf("monitoring", "index", SummerOf2020).ToText(plan: WorkPointsCity2020Plan.Compose()).Should().Be(
            """
            Monitoring of counties; numbers are made up: year by year as of 2020-12-31

            Index of monitoring: index
              where or whom                 2018       2019         2020
              Every county and district     86.2  88 (+1.8)  88.7 (+0.7)
              Economic development zone  no data       79.4  78.9 (-0.5)

            Open
              Every county and district, 2020: Computed
              Economic development zone, 2020: Computed

            """);

    [Fact]
    public void Csv_HasARowForEachParty()
        => WorkPointsCity2020Register.Compose().TrendOf("monitoring", "index", SummerOf2020).ToCsv(Languages.SimplifiedChinese).Should().Contain("\r\ndevelopment-zone,无数据,79.4,78.9 (-0.5)\r\n");
}
