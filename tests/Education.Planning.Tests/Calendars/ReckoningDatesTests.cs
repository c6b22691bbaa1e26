using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;
using Calendar = System.Globalization.Calendar;

namespace Education.Planning.Tests.Calendars;

/// <summary>Other calendars, against the framework's own and against printed tables.</summary>
public sealed class ReckoningDatesTests
{
    /// <summary>Every month that both sides support: first day and length.</summary>
    [Theory]
    [InlineData(TimingCalendar.Persian, 9300)]
    [InlineData(TimingCalendar.Hebrew, 650)]
    [InlineData(TimingCalendar.UmAlQura, 180)]
    [InlineData(TimingCalendar.Julian, 9900)]
    public void Month_OverTheCommonRange_AgreesWithTheFramework(TimingCalendar calendar, int leastYears)
    {
        Calendar framework = calendar switch
        {
            TimingCalendar.Persian => new PersianCalendar(),
            TimingCalendar.Hebrew => new HebrewCalendar(),
            TimingCalendar.UmAlQura => new UmAlQuraCalendar(),
            _ => new JulianCalendar(),
        };
        var (first, last) = (framework.GetYear(framework.MinSupportedDateTime), framework.GetYear(framework.MaxSupportedDateTime));
        var compared = 0;
        for (var year = first + 1; year < last; year++)
        {
            if (!ReckoningDates.Year(calendar, year).IsKnown)
                continue;
            compared++;
            var months = framework.GetMonthsInYear(year);
            for (var month = 1; month <= months; month++)
            {
                var days = ReckoningDates.Month(calendar, year, month).Value;
                if (days.Start != LocalDate.FromDateTime(framework.ToDateTime(year, month, 1, 0, 0, 0, 0)) || days.Length != framework.GetDaysInMonth(year, month))
                    Assert.Fail($"{calendar} {year}-{month}: ours is {CalendarDiagnostics.Text(days)}.");
            }
            ReckoningDates.Month(calendar, year, months + 1).WhyNot!.Id.Should().Be("CAL0109");
        }
        compared.Should().BeGreaterThan(leastYears);
    }

    /// <summary>From the sample dates in appendix C of Reingold and Dershowitz, Calendrical Calculations.</summary>
    [Theory]
    [InlineData(186, 5, 12, "0470-01-08")]
    [InlineData(292, 9, 23, "0576-05-20")]
    [InlineData(411, 3, 11, "0694-11-10")]
    [InlineData(729, 8, 24, "1013-04-25")]
    [InlineData(812, 9, 23, "1096-05-24")]
    [InlineData(906, 7, 20, "1190-03-23")]
    [InlineData(1004, 7, 30, "1288-04-02")]
    [InlineData(1107, 10, 10, "1391-06-12")]
    [InlineData(1208, 8, 5, "1492-04-09")]
    [InlineData(1270, 1, 12, "1553-09-19")]
    [InlineData(1364, 10, 6, "1648-06-10")]
    [InlineData(1432, 11, 19, "1716-07-24")]
    [InlineData(1535, 11, 27, "1819-08-02")]
    [InlineData(1645, 12, 19, "1929-08-25")]
    [InlineData(1658, 1, 19, "1941-09-29")]
    [InlineData(1708, 7, 8, "1992-03-17")]
    [InlineData(1712, 6, 17, "1996-02-25")]
    [InlineData(1755, 3, 1, "2038-11-10")]
    [InlineData(1810, 11, 11, "2094-07-18")]
    public void Day_Coptic_AgreesWithThePrintedTable(int year, int month, int day, string expected)
        => ((object)ReckoningDates.Day(TimingCalendar.Coptic, year, month, day).Value).Should().Be(Span(expected));

    /// <summary>Naw-Rúz and Ayyám-i-Há from the table "Bahá'í Dates 172 to 221 B.E." of the Bahá'í World Centre.</summary>
    [Theory]
    [InlineData(172, "2015-03-21", "2016-02-26..2016-02-29")]
    [InlineData(173, "2016-03-20", "2017-02-25..2017-02-28")]
    [InlineData(174, "2017-03-20", "2018-02-25..2018-03-01")]
    [InlineData(175, "2018-03-21", "2019-02-26..2019-03-01")]
    [InlineData(176, "2019-03-21", "2020-02-26..2020-02-29")]
    [InlineData(177, "2020-03-20", "2021-02-25..2021-02-28")]
    [InlineData(178, "2021-03-20", "2022-02-25..2022-03-01")]
    [InlineData(179, "2022-03-21", "2023-02-26..2023-03-01")]
    [InlineData(180, "2023-03-21", "2024-02-26..2024-02-29")]
    [InlineData(181, "2024-03-20", "2025-02-25..2025-02-28")]
    [InlineData(182, "2025-03-20", "2026-02-25..2026-03-01")]
    [InlineData(183, "2026-03-21", "2027-02-26..2027-03-01")]
    [InlineData(184, "2027-03-21", "2028-02-26..2028-02-29")]
    [InlineData(185, "2028-03-20", "2029-02-25..2029-02-28")]
    [InlineData(186, "2029-03-20", "2030-02-25..2030-02-28")]
    public void Month_Badi_AgreesWithThePrintedTable(int year, string nawRuz, string ayyamIHa)
    {
        ReckoningDates.Month(TimingCalendar.Badi, year, 1).Value.Start.Should().Be(Day(nawRuz));
        var eighteenth = ReckoningDates.Month(TimingCalendar.Badi, year, 18).Value;
        ((object)new DateInterval(eighteenth.Start.PlusDays(19), eighteenth.End)).Should().Be(Span(ayyamIHa));
        ReckoningDates.Month(TimingCalendar.Badi, year, 19).Value.Start.Should().Be(Span(ayyamIHa).End.PlusDays(1));
    }

    [Theory]
    [InlineData(1, 1, false, "2024-02-10")]
    [InlineData(8, 15, false, "2024-09-17")]
    [InlineData(12, 8, false, "2025-01-07")]
    public void Day_Lunar2024_IsTheKnownFestival(int month, int day, bool leap, string expected)
        => ((object)ReckoningDates.Day(TimingCalendar.Lunar, 2024, month, day, leap).Value).Should().Be(Span(expected));

    [Fact]
    public void Month_LunarLeapMonth_FollowsItsNumber()
    {
        // 2023 had a leap second month, 2020 a leap fourth one.
        ReckoningDates.Month(TimingCalendar.Lunar, 2023, 2, leapMonth: true).Value.Start.Should().Be(Day("2023-03-22"));
        ReckoningDates.Month(TimingCalendar.Lunar, 2023, 3).Value.Start.Should().Be(Day("2023-04-20"));
        ReckoningDates.Month(TimingCalendar.Lunar, 2020, 4, leapMonth: true).Value.Start.Should().Be(Day("2020-05-23"));
        ReckoningDates.Month(TimingCalendar.Lunar, 2024, 4, leapMonth: true).WhyNot!.Message().Should().Be("the lunar calendar has no 2024-04L.");
    }

    [Fact]
    public void Year_Lunar_FollowsTheOneBefore()
    {
        ((object)ReckoningDates.Range(TimingCalendar.Lunar)).Should().Be(Span("1901-02-19..2101-01-28"));
        for (var year = 1901; year < 2100; year++)
            ReckoningDates.Year(TimingCalendar.Lunar, year + 1).Value.Start.Should().Be(ReckoningDates.Year(TimingCalendar.Lunar, year).Value.End.PlusDays(1));
    }

    [Theory]
    [InlineData(TimingCalendar.Persian, 7, null, "2024-09-22..2024-10-21")]
    [InlineData(TimingCalendar.Hebrew, 1, 1, "2024-10-03..2024-10-03")]     // Rosh Hashanah 5785
    [InlineData(TimingCalendar.UmAlQura, 10, 1, "2024-04-10..2024-04-10")]  // Eid al-Fitr 1445
    [InlineData(TimingCalendar.Coptic, 1, 1, "2024-09-11..2024-09-11")]     // Nayrouz 1741
    [InlineData(TimingCalendar.Julian, 12, 25, "2024-01-07..2024-01-07")]
    [InlineData(TimingCalendar.Lunar, 8, 15, "2024-09-17..2024-09-17")]
    [InlineData(TimingCalendar.Iso, 2, 29, "2024-02-29..2024-02-29")]
    public void Beginning_InYear_GivesTheDaysOfThatYear(TimingCalendar calendar, int month, int? day, string expected)
        => ReckoningDates.Beginning(calendar, month, day, Span("2024-01-01..2024-12-31")).Value.Select(d => (object)d).Should().Equal(Span(expected));

    [Theory]
    [InlineData(TimingCalendar.Lunar, 1900, 1, 1, "CAL0108")]
    [InlineData(TimingCalendar.Lunar, 2101, 1, 1, "CAL0108")]
    [InlineData(TimingCalendar.UmAlQura, 1501, 1, 1, "CAL0108")]
    [InlineData(TimingCalendar.Iso, int.MaxValue, 1, 1, "CAL0108")]
    [InlineData(TimingCalendar.Iso, int.MinValue, int.MaxValue, int.MinValue, "CAL0108")]
    [InlineData(TimingCalendar.Iso, 2024, 2, 30, "CAL0109")]
    [InlineData(TimingCalendar.Iso, 2024, 0, 1, "CAL0109")]
    [InlineData(TimingCalendar.Iso, 2024, int.MaxValue, 1, "CAL0109")]
    [InlineData(TimingCalendar.Iso, 2024, 1, int.MaxValue, "CAL0109")]
    [InlineData(TimingCalendar.Coptic, 1740, 13, 6, "CAL0109")]
    public void Day_ThatIsNone_SaysWhy(TimingCalendar calendar, int year, int month, int day, string expected)
        => ReckoningDates.Day(calendar, year, month, day).WhyNot!.Id.Should().Be(expected);

    [Fact]
    public void Range_OfEveryCalendar_HasDaysOnBothEnds()
    {
        foreach (var calendar in Enum.GetValues<TimingCalendar>())
        {
            var range = ReckoningDates.Range(calendar);
            ReckoningDates.Beginning(calendar, 1, 1, range).Value.Count.Should().BeGreaterThan(180);
            ReckoningDates.Beginning(calendar, 99, 1, range).Value.Should().BeEmpty();
        }
    }
}
