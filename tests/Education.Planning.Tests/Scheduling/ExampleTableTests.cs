using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

/// <summary>The examples of the timing language with their stated results.</summary>
public class ExampleTableTests
{
    [Theory]
    [InlineData("06/early", "2024-06-01..2024-06-10")]
    [InlineData("05/dekad3", "2024-05-21..2024-05-31")]
    [InlineData("11/end", "2024-11-21..2024-11-30")]
    [InlineData("by 10/end", "..2024-10-31")]
    [InlineData("by 09/dekad1", "..2024-09-10")]
    [InlineData("by 03-15", "..2024-03-15")]
    [InlineData("before 03-15", "..2024-03-14")]
    [InlineData("03, 10", "2024-03-01..2024-03-31, 2024-10-01..2024-10-31")]
    [InlineData("02..04", "2024-02-01..2024-04-30")]
    [InlineData("02/end..03/early", "2024-02-21..2024-03-10")]
    [InlineData("09/early..", "2024-09-01..")]
    [InlineData("Y/half2", "2024-07-01..2024-12-31")]
    [InlineData("Y/q3", "2024-07-01..2024-09-30")]
    [InlineData("by Y/end", "..2024-12-31")]
    [InlineData("Y+1/01", "2025-01-01..2025-01-31")]
    [InlineData("throughout Y", "2024-01-01..2024-12-31")]
    [InlineData("before summer-break", "..2024-07-05")]
    [InlineData("summer-break/early", "2024-07-06..2024-07-12")]
    [InlineData("before Y+1/spring-festival", "..2025-01-28")]
    [InlineData("by 2d before gaokao", "..2024-06-05")]
    [InlineData("5..7d before term1", "2024-08-25..2024-08-27")]
    [InlineData("2wd after 10d before gaokao", "2024-05-30..2024-05-30")]
    [InlineData("within 5wd after #inspection", "unresolved: item #inspection has no date")]
    [InlineData("03 & npc-cppcc", "2024-03-04..2024-03-11")]
    [InlineData("06 & before summer-break", "2024-06-01..2024-06-30")]
    [InlineData("09 & after term1/day1", "2024-09-02..2024-09-30")]
    [InlineData("04/dekad3 & after #plan-issued", "2024-04-21..2024-04-30 (partial: item #plan-issued has no date)")]
    [InlineData("term2/week3", "2024-03-04..2024-03-10")]
    [InlineData("term1/week0", "2024-08-26..2024-09-01")]
    [InlineData("by term2/week5/fri", "..2024-03-22")]
    [InlineData("03/last-week", "2024-03-25..2024-03-31")]
    [InlineData("for 6d within 04..05", "2024-04-01..2024-05-31")]
    [InlineData("for 10wd split within Y/half1", "2024-01-01..2024-06-30")]
    [InlineData("every day: for 1h", "2024-01-01..2024-01-01, 2024-01-02..2024-01-02, 2024-01-03..2024-01-03, ... (366)")]
    [InlineData("every week within term2 only term-time: mon roll next schoolday", "2024-02-19..2024-02-19, 2024-02-26..2024-02-26, 2024-03-04..2024-03-04, ... (20)")]
    [InlineData("every month: last-workday", "2024-01-31..2024-01-31, 2024-02-29..2024-02-29, 2024-03-29..2024-03-29, ... (12)")]
    [InlineData("every month within 03..06: day10 roll previous", "2024-03-08..2024-03-08, 2024-04-10..2024-04-10, 2024-05-10..2024-05-10, ... (4)")]
    [InlineData("every 2w within 2024-03-04..2024-05: wed", "2024-03-06..2024-03-06, 2024-03-20..2024-03-20, 2024-04-03..2024-04-03, ... (7)")]
    [InlineData("every half-month", "2024-01-01..2024-01-15, 2024-01-16..2024-01-31, 2024-02-01..2024-02-15, ... (24)")]
    [InlineData("every ..1hm", "2024-01-01..2024-01-15, 2024-01-16..2024-01-30, 2024-01-31..2024-02-14, ... (25)")]
    [InlineData("every 3..5y within 2024..2035", "2026-12-31..2028-12-31, 2031-12-31..2033-12-31")]
    [InlineData("2.. per term", "2024-02-19..2024-07-05, 2024-02-19..2024-07-05, 2024-09-01..2025-01-17, ... (4)")]
    [InlineData("every term: by week2/fri", "..2024-03-01, ..2024-09-13")]
    [InlineData("by 2024-11/end; every year within 2025..: by 02/end", "..2024-11-30; ..2025-02-28")]
    [InlineData("every gaokao: within 3d after it", "2024-06-09..2024-06-11")]
    [InlineData("every lesson: by 1d before it", "unresolved: no anchor `lesson` in the calendar")]
    [InlineData("by 05-20 @counties; by 05-10 @city-schools", "..2024-05-20; ..2024-05-10")]
    [InlineData("before winter-break @rules; throughout Y @operation", "..2024-01-19; 2024-01-01..2024-12-31")]
    [InlineData("10 was 05", "2024-10-01..2024-10-31")]
    [InlineData("announced-later was 06", "unresolved: undated (announced-later)")]
    [InlineData("tentative 10 '10月（暂定）'", "2024-10-01..2024-10-31")]
    [InlineData("when-suitable & after 06/end", "2024-07-01.. (partial: undated (when-suitable))")]
    [InlineData("07-10 if 'no typhoon warning'", "2024-07-10..2024-07-10")]
    [InlineData("by xx-xx", "unresolved: masked")]
    public void Example_Resolved_GivesTheStatedDays(string text, string stated)
        => ResolutionText.Of(Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar)).Should().Be(stated);

    [Theory]
    [InlineData("06/early", false, true)]
    [InlineData("11/end", true, false)]
    [InlineData("05/mid", true, true)]
    [InlineData("05/dekad3", false, false)]
    [InlineData("summer-break/early", false, true)]
    [InlineData("about 11-20", true, true)]
    [InlineData("by 06/early", false, true)]
    [InlineData("before 11/end", false, true)]
    [InlineData("after 06/early", true, false)]
    [InlineData("06/early & by 06-08", false, false)]
    [InlineData("02/end..03/early", true, true)]
    public void Edges_OfVagueWords_AreSoft(string text, bool first, bool last)
    {
        var resolved = Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar);

        (resolved.IsEarliestSoft, resolved.IsLatestSoft).Should().Be((first, last));
    }
}
