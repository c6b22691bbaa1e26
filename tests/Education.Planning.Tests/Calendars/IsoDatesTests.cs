using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Tests.Calendars;

public class IsoDatesTests
{
    [Fact]
    public void DaysOf_EveryMonthThereIs_AreThoseOfNodaTime()
    {
        for (var year = LocalDate.MinIsoValue.Year; year <= LocalDate.MaxIsoValue.Year; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var first = new LocalDate(year, month, 1);
                var days = (IsoDates.NumberOf(first), IsoDates.NumberOf(first.With(DateAdjusters.EndOfMonth)));
                if (IsoDates.DaysOf(year, month, 1) != days)
                    Assert.Fail($"{year}-{month} has the days {IsoDates.DaysOf(year, month, 1)}, not {days}.");
            }
        }
    }

    [Theory]
    [InlineData(2024, 1, 3, "2024-01-01", "2024-03-31")]
    [InlineData(2023, 7, 6, "2023-07-01", "2023-12-31")]
    [InlineData(-9998, 1, 12, "-9998-01-01", "-9998-12-31")]
    public void DaysOf_SeveralMonths_RunFromTheFirstToTheLast(int year, int month, int size, string first, string last)
    {
        var (from, to) = IsoDates.DaysOf(year, month, size);

        (IsoDates.DayOf(from), IsoDates.DayOf(to)).Should().Be((NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value));
    }
}
