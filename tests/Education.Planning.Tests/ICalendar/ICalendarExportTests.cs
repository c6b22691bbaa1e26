using Education.Planning.Calendars;
using Education.Planning.ICalendar;
using Education.Planning.Scheduling;
using Education.Planning.Tests.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.ICalendar;

public class ICalendarExportTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2024, 1, 2, 3, 4, 5);

    private static readonly Plan Plan = new()
    {
        Key = "safety-2024", Title = new LocalizedText("Safety; 2024").With("zh-Hans", "安全，2024"), Language = "en", Period = "2024",
        Parties = [new Organization { Key = "counties", Name = new LocalizedText("Counties").With("zh-Hans", "各县区") }],
    };

    [Fact]
    public void Plan_AsICalendar_IsThisText() => Export("tentative by 04/end '4月底前（暂定）'").Should().Be(string.Join("\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Education.Planning//ICalendar//EN",
        "X-WR-CALNAME:Safety\\; 2024",
        "BEGIN:VTODO",
        "UID:safety-2024/report",
        "DTSTAMP:20240102T030405Z",
        "DUE;VALUE=DATE:20240430",
        "SUMMARY:Report",
        "DESCRIPTION:A report\\, in writing.\\n4月底前（暂定）\\ntentative by 04",
        " /end '4月底前（暂定）'\\ntentative\\n04: 2024-04-01..2024-04-30\\nend:",
        "  2024-04-21..2024-04-30\\nby 04/end: ..2024-04-30",
        "END:VTODO",
        "END:VCALENDAR",
        ""));

    [Theory]
    [InlineData("06/early", "VEVENT DTSTART;VALUE=DATE:20240601 DTEND;VALUE=DATE:20240611 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("03-15", "VEVENT DTSTART;VALUE=DATE:20240315 DTEND;VALUE=DATE:20240316 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("tentative 10", "VEVENT DTSTART;VALUE=DATE:20241001 DTEND;VALUE=DATE:20241101 STATUS:TENTATIVE TRANSP:TRANSPARENT")]
    [InlineData("07-10 if 'no typhoon'", "VEVENT DTSTART;VALUE=DATE:20240710 DTEND;VALUE=DATE:20240711 STATUS:TENTATIVE TRANSP:TRANSPARENT")]
    [InlineData("before summer-break", "VTODO DUE;VALUE=DATE:20240705")]
    [InlineData("after gaokao", "VTODO DTSTART;VALUE=DATE:20240609")]
    [InlineData("gradually", "VTODO")]
    [InlineData("by xx-xx", "VTODO")]
    [InlineData("9999-12-31", "VEVENT DTSTART;VALUE=DATE:99991231 DURATION:P1D STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("999y before 100", "VTODO")]
    [InlineData("every week within 04: mon", "VEVENT DTSTART;VALUE=DATE:20240401 DTEND;VALUE=DATE:20240402 RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20240429 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("every week within 04", "VEVENT DTSTART;VALUE=DATE:20240401 DTEND;VALUE=DATE:20240408 RRULE:FREQ=WEEKLY;UNTIL=20240429 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("every month within 03..06: day10 roll previous", "VEVENT DTSTART;VALUE=DATE:20240308 DTEND;VALUE=DATE:20240309 RDATE;VALUE=DATE:20240308,20240410,20240510,20240607 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    [InlineData("fire-day, may-day", "VEVENT DTSTART;VALUE=DATE:20240501 DTEND;VALUE=DATE:20240502 RDATE;VALUE=DATE:20240501,20241109 STATUS:CONFIRMED TRANSP:TRANSPARENT")]
    public void Component_OfATiming_HasTheseLines(string timing, string lines)
        => string.Join(' ', Lines(Export(timing)).Where(line => line is not ("BEGIN:VCALENDAR" or "END:VCALENDAR") && Date(line)).Select(line => line.Replace("BEGIN:", "", StringComparison.Ordinal))).Should().Be(lines);

    [Theory]
    [InlineData("by 05-20 @counties; by 05-10 @city", "safety-2024/report Report (Counties)", "safety-2024/report:2 Report (city)")]
    [InlineData("03, 10", "safety-2024/report/1 Report", "safety-2024/report/2 Report")]
    [InlineData("every term: by week2/fri", "safety-2024/report/AY2023/term2 Report", "safety-2024/report/AY2024/term1 Report")]
    [InlineData("06 & zhongkao, gaokao", "safety-2024/report/2 Report")]
    [InlineData("every week within 2024-03-18..2024-03-24: sat roll next", "safety-2024/report Report")]
    [InlineData("every week within 2024-03-18..2024-03-24: sat, sun roll next", "safety-2024/report Report", "safety-2024/report/W2024-03-18/2 Report")]
    [InlineData("by 03; gradually", "safety-2024/report Report", "safety-2024/report:2 Report")]
    public void Components_OfOneItem_HaveTheseUidsAndSummaries(string timing, params string[] expected)
        => Components(timing).Select(component => $"{component.Uid} {component.Summary}").Should().Equal(expected);

    [Theory]
    [InlineData("gradually '逐步'", "逐步|gradually '逐步'|undated (gradually).", "逐步|gradually '逐步'|未定日期（gradually）。")]
    [InlineData("10 was 05", "10 was 05|postponed from 2024-05-01..2024-05-31|10: 2024-10-01..2024-10-31", "10 was 05|原定 2024-05-01..2024-05-31|10: 2024-10-01..2024-10-31")]
    [InlineData(
        "every month within 06: by day10 roll previous",
        "every month within 06: by day10 roll previous|2024-06: 2024-06-01..2024-06-30|day10: 2024-06-10|by day10: ..2024-06-10|2024-06-10 → 2024-06-07: roll previous (Dragon Boat Festival)",
        "every month within 06: by day10 roll previous|2024-06: 2024-06-01..2024-06-30|day10: 2024-06-10|by day10: ..2024-06-10|2024-06-10 → 2024-06-07: roll previous (Dragon Boat Festival)")]
    [InlineData(
        "every week within 05..06: sat roll previous",
        "every week within 05..06: sat roll previous|2024-05-04 → 2024-04-30: roll previous (Labour Day)|2024-05-18 → 2024-05-17: roll previous|2024-05-25 → 2024-05-24: roll previous"
            + "|2024-06-01 → 2024-05-31: roll previous|2024-06-08 → 2024-06-07: roll previous|2024-06-15 → 2024-06-14: roll previous|2024-06-22 → 2024-06-21: roll previous|2024-06-29 → 2024-06-28: roll previous",
        null)]
    [InlineData("every week within 2024-12-30..: mon", "every week within 2024-12-30..: mon|W2024-12-30: 2024-12-30..2025-01-05|mon: 2024-12-30", null)]
    public void Description_HoldsTheWordsTheTimingAndTheReason(string timing, string english, string? chinese)
    {
        Description(timing, "en").Should().Be("A report, in writing.|" + english);
        if (chinese is not null)
            Description(timing, "zh-Hans").Should().Be("书面报告。|" + chinese);
    }

    [Fact]
    public void Item_WithoutTiming_IsAToDoThatSaysSo()
    {
        var plan = Plan with { Initiatives = [new() { Key = "culture", Name = new LocalizedText("Culture").With("zh-Hans", "文化") }] };

        var component = new ComponentBuilder(plan.Resolve(SchedulingSamples.Calendar).ToAgenda(), "zh-Hans", "bureau.example").Build().Single();

        (component.Kind, component.Uid, component.Summary, component.Description).Should().Be((ComponentKind.ToDo, "safety-2024/culture@bureau.example", "文化", "未写明时间。"));
    }

    [Fact]
    public void Uids_StayWhenAHolidayMoves_AndTheDateDoesNot()
    {
        const string Timing = "every month within 03..06: day10 roll previous";
        var working = SchedulingSamples.Calendar.Working!;
        var moved = SchedulingSamples.Calendar with { Working = working with { Holidays = [.. working.Holidays, new() { Name = "Local", Days = new(new(2024, 4, 10), new(2024, 4, 10)) }] } };

        var (before, after) = (Components(Timing).Single(), Components(Timing, moved).Single());

        after.Uid.Should().Be(before.Uid);
        after.Windows[1].Latest.Should().Be(new LocalDate(2024, 4, 9)).And.NotBe(before.Windows[1].Latest);
    }

    // Keys that occur twice are an error of validation; no entry may overwrite another all the same.
    [Fact]
    public void Uids_OfRepeatedKeys_AreDistinct()
    {
        var plan = Plan with { Initiatives = [new() { Key = "a", Name = "A", Timing = "03" }, new() { Key = "a", Name = "B", Timing = "04", Activities = [new() { Key = "a", Name = "C", Timing = "05" }] }] };

        new ComponentBuilder(plan.Resolve(SchedulingSamples.Calendar).ToAgenda(), "en", null).Build().Select(component => component.Uid)
            .Should().Equal("safety-2024/a", "safety-2024/a~2", "safety-2024/a~3");
    }

    [Fact]
    public void Components_OfAnyTiming_HoldEveryWindowOnce_AndHaveUidsOfTheirOwn()
        => Prop.ForAll(TimingGens.Timings, timing =>
        {
            var resolved = (Plan with { Initiatives = [new() { Key = "report", Name = "Report", Timing = timing }] }).Resolve(SchedulingSamples.Calendar);
            var components = new ComponentBuilder(resolved.ToAgenda(), "en", null).Build();
            var windows = resolved.Items[0].Timing!.Windows.Where(window => !(window.Earliest?.Year < 1) && !(window.Latest?.Year < 1)).ToArray();
            return components.Count > 0
                && components.Select(component => component.Uid).Distinct().Count() == components.Count
                && components.Sum(component => component.Windows.Count) == windows.Length
                && resolved.ToAgenda().ToICalendar(Stamp).EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("县.example")]
    [InlineData("a\r\nX:1")]
    public void Domain_ThatIsNoHostName_IsRefused(string domain)
    {
        var export = () => Plan.Resolve(SchedulingSamples.Calendar).ToAgenda().ToICalendar(Stamp, domain: domain);

        export.Should().Throw<ArgumentException>().WithParameterName("domain");
    }

    [Fact]
    public void Stamp_BeforeTheYearOne_IsRefused()
    {
        var export = () => Plan.Resolve(SchedulingSamples.Calendar).ToAgenda().ToICalendar(Instant.MinValue);

        export.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("stamp");
    }

    private static bool Date(string line)
        => line.StartsWith("BEGIN", StringComparison.Ordinal) || line.StartsWith('D') && line[1..3] is "TS" or "TE" or "UE" or "UR" && !line.StartsWith("DTSTAMP", StringComparison.Ordinal)
            || line.StartsWith('R') || line.StartsWith("STATUS", StringComparison.Ordinal) || line.StartsWith("TRANSP", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string Description(string timing, string language)
        => new ComponentBuilder(Resolve(timing, SchedulingSamples.Calendar).ToAgenda(), language, null).Build()[0].Description.Replace('\n', '|');

    private static IReadOnlyList<CalendarComponent> Components(string timing, SchoolCalendar? calendar = null)
        => new ComponentBuilder(Resolve(timing, calendar ?? SchedulingSamples.Calendar).ToAgenda(), "en", null).Build();

    private static string Export(string timing) => Resolve(timing, SchedulingSamples.Calendar).ToAgenda().ToICalendar(Stamp);

    private static ResolvedPlan Resolve(string timing, SchoolCalendar calendar) => (Plan with
    {
        Initiatives = [new() { Key = "report", Name = "Report", Description = new LocalizedText("A report, in writing.").With("zh-Hans", "书面报告。"), Timing = timing }],
    }).Resolve(calendar);
}
