using NodaTime;

namespace Education.Planning.Tests.Plans;

public class PlanPeriodTests
{
    public static TheoryData<string, PlanPeriod> Periods => new()
    {
        { "2024", PlanPeriod.CalendarYear(2024) },
        { "0001", PlanPeriod.CalendarYear(1) },
        { "AY2023", PlanPeriod.AcademicYear(2023) },
        { "FY2024", PlanPeriod.FiscalYear(2024) },
        { "AY2023/term2", PlanPeriod.Semester(2023, 2) },
        { "AY2023/term12", PlanPeriod.Semester(2023, 12) },
        { "2024..2026", PlanPeriod.Years(2024, 2026) },
        { "2024-03-01..2024-07-05", PlanPeriod.Of(new DateInterval(new(2024, 3, 1), new(2024, 7, 5))) },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Period_Canonical_ReadsAndPrints(string text, PlanPeriod period)
    {
        PlanPeriod.Parse(text).Should().Be(period);
        period.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("9999")]
    [InlineData("20xx")]
    [InlineData("AY2023/term0")]
    [InlineData("AY2023/term02")]
    [InlineData("AY2023/term13")]
    [InlineData("2026..2024")]
    [InlineData("2024..2024")]
    [InlineData("2024-07-05..2024-03-01")]
    [InlineData("2024-02-30..2024-03-01")]
    [InlineData("2024-03-01\0.2024-07-05")]
    public void Period_AnyOtherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => PlanPeriod.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"`{text}` is not a period such as `2024`, `AY2023`, `FY2024`, `AY2023/term2`, `2024..2026` or `2024-03-01..2024-07-05`.");
    }

    [Fact]
    public void Period_OfAnotherCalendar_Throws()
    {
        var coptic = new DateInterval(new LocalDate(1740, 1, 1, CalendarSystem.Coptic), new LocalDate(1740, 2, 1, CalendarSystem.Coptic));

        FluentActions.Invoking(() => PlanPeriod.Of(coptic)).Should().Throw<ArgumentException>();
    }
}
