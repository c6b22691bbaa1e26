using Education.Planning.Validation;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Contents;

public class WrittenDatesTests
{
    [Theory]
    [InlineData("2024-02", "2024", "2024-02-01..2024-02-29")]
    [InlineData("2024-02-10", "2024", "2024-02-10..2024-02-10")]
    [InlineData("2023/q1", "2024", "2023-01-01..2023-12-31")]
    [InlineData("AY2023/term2", "2024", "2023-01-01..2024-12-31")]
    [InlineData("AY9999", "2024", "9999-01-01..9999-12-31")]
    [InlineData("06/early", "2024", "2024-06-01..2024-06-30")]
    [InlineData("02-29", "2023", "2023-02-28..2023-02-28")] // no such day: the nearest stretch that holds what was meant
    [InlineData("06", "2024..2026", "")] // which year?
    [InlineData("06", "AY2024", "")]
    [InlineData("09", "2024-03-01..2024-07-05", "2024-09-01..2024-09-30")]
    [InlineData("09", "2023-09-01..2024-07-05", "")]
    [InlineData("Y+1/01", "2024", "2025-01-01..2025-01-31")]
    [InlineData("Y-999", "0001", "")]
    [InlineData("before 2025-01-01", "2024", "2024-12-31..2024-12-31")]
    [InlineData("after 2024-01", "2024", "2024-02-01..9999-12-31")]
    [InlineData("after 9999", "2024", "")]
    [InlineData("2024..2035", "2024", "2024-01-01..2035-12-31")]
    [InlineData("..2035", "2024", "0001-01-01..2035-12-31")]
    [InlineData("2035..", "2024", "2035-01-01..9999-12-31")]
    [InlineData("2024-05..2024-03", "2024", "")]
    [InlineData("by 2d before 2025-01-01", "2024", "")]
    [InlineData("persian:1403-07", "2024", "")]
    [InlineData("gaokao", "2024", "")]
    [InlineData("#drill", "2024", "")]
    [InlineData("xx-xx", "2024", "")]
    [InlineData("gradually", "2024", "")]
    [InlineData("03; 05", "2024", "")]
    public void Timing_WithoutCalendar_TellsItsDays(string timing, string period, string days)
    {
        var dates = WrittenDates.Of(Timing.Parse(timing), PlanPeriod.Parse(period));
        (dates is { } known ? $"{DateOrder.ToText(known.Start)}..{DateOrder.ToText(known.End)}" : "").Should().Be(days);
    }

    [Theory]
    [InlineData("2024", "2023-05", "PLN0401")]
    [InlineData("2024", "by 2023-12-31", "PLN0401")]
    [InlineData("2024", "by 2025", "PLN0402")]
    [InlineData("2024", "before 2025-01-01", "")]
    [InlineData("2024", "before 2024-01-01", "PLN0401")]
    [InlineData("2024", "after 2024-12-31", "PLN0402")]
    [InlineData("2024", "Y+1/01", "")] // a neighbouring year on purpose
    [InlineData("2024", "03, 2025-05", "PLN0402")]
    [InlineData("2024", "2020..2035", "")]
    [InlineData("2024", "every year within 2025..: by 02/end", "PLN0402")]
    [InlineData("2024", "every month within 2024-01..2025-12: 2025-01-05", "")] // a body is relative to its periods
    [InlineData("2024", "05 & before 2023-06", "PLN0401")]
    [InlineData("2024", "by 2023-06-15 roll next", "PLN0401")]
    [InlineData("2024", "10 was 2023-05", "")] // what it was before it moved
    [InlineData("AY2023", "2024-12", "")] // nobody knows without a calendar
    [InlineData("AY2023", "2025-01", "PLN0402")]
    [InlineData("AY2023/term2", "2022-09", "PLN0401")]
    [InlineData("2024-03-01..2024-07-05", "09", "PLN0402")]
    [InlineData("2024..2026", "2027-01", "PLN0402")]
    public void Timing_OutsideThePeriod_IsReported(string period, string timing, string id)
    {
        var plan = Steps(Step("drill") with { Timing = timing }) with { Title = "Safety plan", Period = period };
        string.Join('|', plan.Validate().Diagnostics.Select(diagnostic => diagnostic.Id).Where(found => found.StartsWith("PLN04", StringComparison.Ordinal))).Should().Be(id);
        (plan with { IsOpenEnded = true }).Validate().Diagnostics.Should().NotContain(diagnostic => diagnostic.Id == "PLN0402");
    }
}
