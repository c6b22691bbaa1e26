using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Education.Planning.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tests.Calendars.China;

/// <summary>The calendar of mainland China against the notices it was made from.</summary>
public sealed class MainlandNoticesTests
{
    private static readonly LocalDate First = new(2007, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);

    [SharedFact]
    public void Data_OfThePackage_IsWhatTheNoticesSay()
    {
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/Education.Planning.Calendars.China/mainland-notices.tsv");
        var expected = Written();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(file, expected);

        File.ReadAllText(file).Should().Be(expected);
    }

    [SharedFact]
    public void EveryDay_OfTheNotices_IsAnsweredWithItsNotice()
    {
        var days = Notices().SelectMany(notice => notice.Days.Select(day => (day, notice.Papers))).Where(d => d.day.Date >= First).ToArray();

        days.Should().HaveCountGreaterThan(650);
        foreach (var (day, papers) in days)
        {
            var status = ChinaCalendar.Mainland.StatusOf(day.Date);
            (status.IsWorkingDay, status.Kind, status.Name!.In("zh-Hans")).Should().Be((!day.IsOff, day.IsOff ? DayKind.Holiday : DayKind.MakeUpDay, day.Name));
            status.Notices.Should().Equal(papers);
        }
    }

    [SharedFact]
    public void EveryOtherDay_FollowsTheWeek()
    {
        var listed = Notices().SelectMany(notice => notice.Days).Select(day => day.Date).ToHashSet();

        foreach (var day in new DateInterval(First, Last).Where(day => !listed.Contains(day)))
        {
            if (ChinaCalendar.Mainland.IsWorkingDay(day).Value != day.DayOfWeek < IsoDayOfWeek.Saturday)
                Assert.Fail($"{day:uuuu-MM-dd} does not follow the week.");
        }
    }

    /// <summary>Days that the notice of the following year rules: read by themselves, the files of 2007, 2011, 2018 and 2022 have them wrong.</summary>
    [Theory]
    [InlineData("2007-12-29", true)]
    [InlineData("2007-12-31", false)]
    [InlineData("2011-12-31", true)]
    [InlineData("2018-12-29", true)]
    [InlineData("2018-12-31", false)]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-10", false)]
    [InlineData("2024-05-11", true)]
    [InlineData("2026-10-10", true)]
    public void IsWorkingDay_KnownDay_IsRight(string day, bool expected)
        => ChinaCalendar.Mainland.IsWorkingDay(LocalDatePattern.Iso.Parse(day).Value).Value.Should().Be(expected);

    [Fact]
    public void IsWorkingDay_Of2027_IsNotKnown()
    {
        for (var day = Last.PlusDays(1); day.Year == 2027; day = day.PlusDays(1))
            ChinaCalendar.Mainland.IsWorkingDay(day).WhyNot!.Id.Should().Be("CAL0101");
        ChinaCalendar.Mainland.IsWorkingDay(First.PlusDays(-1)).WhyNot!.Id.Should().Be("CAL0102");
        ChinaCalendar.Mainland.PlusWorkingDays(Last, 1).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void Mainland_AsCalendar_IsSoundAndNamesEveryHoliday()
    {
        ChinaCalendar.Mainland.Validate().Should().BeEmpty();
        ChinaCalendar.Mainland.Working!.Holidays.Should().OnlyContain(holiday => holiday.Name.Default.All(char.IsAscii), "every name has an English form");
        ChinaCalendar.Mainland.EventsBeginning("national-day", new(First, Last)).Value.Should().HaveCount(20);
        ChinaCalendar.Mainland.EventsBeginning("public-holiday", new(new(2024, 1, 1), new(2024, 12, 31))).Value.Should().HaveCount(7);
    }

    /// <summary>The data file as it follows from the notices: runs of days off with one name, and single days worked; nothing before 2007.</summary>
    private static string Written()
    {
        var text = new StringBuilder("# Days off and make-up working days by notice, made from the public repository NateScarlet/holiday-cn (MIT). Tab-separated.\n");
        foreach (var notice in Notices())
        {
            text.Append("notice\t").AppendJoin(' ', notice.Papers).Append('\n');
            var days = notice.Days.Where(day => day.Date >= First).OrderBy(day => day.Date).ToArray();
            for (var i = 0; i < days.Length; i++)
            {
                var first = days[i];
                while (first.IsOff && i + 1 < days.Length && days[i + 1] == first with { Date = days[i].Date.PlusDays(1) })
                    i++;
                var last = days[i].Date;
                text.Append(first.IsOff ? "off" : "on").Append('\t').Append(LocalDatePattern.Iso.Format(first.Date));
                text.Append(last == first.Date ? "" : ".." + LocalDatePattern.Iso.Format(last)).Append('\t').Append(first.Name).Append('\n');
            }
        }
        return text.ToString();
    }

    private static IEnumerable<(string[] Papers, NoticeDay[] Days)> Notices()
    {
        for (var year = First.Year; year <= Last.Year; year++)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Shared("holiday-notices", $"{year}.json")));
            yield return (
                [.. json.RootElement.GetProperty("papers").EnumerateArray().Select(paper => paper.GetString()!)],
                [.. json.RootElement.GetProperty("days").EnumerateArray().Select(day => new NoticeDay(
                    LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!).Value,
                    day.GetProperty("name").GetString()!,
                    day.GetProperty("isOffDay").GetBoolean()))]);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private sealed record NoticeDay(LocalDate Date, string Name, bool IsOff);
}
