using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class RollAndStepTests
{
    [Theory]
    [InlineData("10-03 roll next", "2024-10-08..2024-10-08")]
    [InlineData("10-03 roll previous", "2024-09-30..2024-09-30")]
    [InlineData("10-03 roll nearest", "2024-09-30..2024-09-30")]
    [InlineData("10-04 roll nearest", "2024-10-08..2024-10-08")]
    [InlineData("08-31 roll modified", "2024-08-30..2024-08-30")]
    [InlineData("08-04 roll modified", "2024-08-05..2024-08-05")]
    [InlineData("by 10-03 roll next", "..2024-10-08")]
    [InlineData("10 roll next", "2024-10-01..2024-10-31")]
    [InlineData("09-14 roll next", "2024-09-14..2024-09-14")]
    [InlineData("08-20 roll next schoolday", "2024-09-02..2024-09-02")]
    public void Roll_OfAFreeDay_MovesIt(string text, string days)
        => ResolutionText.Of(Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar)).Should().Be(days);

    [Fact]
    public void Roll_KeepsTheNominalDay_AndTheHoliday()
    {
        var window = Timing.Parse("10-03 roll next").Resolve("2024", SchedulingSamples.Calendar).Windows.Single();

        window.Nominal.Should().Be(new LocalDate(2024, 10, 3));
        window.Steps[^1].Should().BeEquivalentTo(new { Text = "roll next", Rule = StepRule.Roll, Because = (LocalizedText)"National Day", Layer = (Key)"county", First = (LocalDate?)new LocalDate(2024, 10, 8) });
    }

    [Fact]
    public void Steps_LeadFromTheLargePlaceToTheSmall()
        => Timing.Parse("by term2/week5/fri").Resolve("2024", SchedulingSamples.Calendar).Windows.Single().Steps
            .Select(step => $"{step.Text} {step.Rule} {step.First:uuuu-MM-dd}..{step.Last:uuuu-MM-dd} {step.Layer}".TrimEnd()).Should().Equal(
                "term2 Term 2024-02-19..2024-07-05 county",
                "week5 Part 2024-03-18..2024-03-24 county",
                "fri Part 2024-03-22..2024-03-22",
                "by term2/week5/fri By ..2024-03-22");

    [Theory]
    [InlineData("persian:1403-07", "2024-09-22..2024-10-21")]
    [InlineData("persian:07", "2024-09-22..2024-10-21")]
    [InlineData("persian:1403", "2024-03-20..2025-03-20")]
    [InlineData("hebrew:5785-01-01", "2024-10-03..2024-10-03")]
    [InlineData("lunar:08-15", "2024-09-17..2024-09-17")]
    [InlineData("coptic:1741-01-01", "2024-09-11..2024-09-11")]
    [InlineData("um-al-qura:1446-01-01", "2024-07-07..2024-07-07")]
    [InlineData("julian:2024-12-25", "2025-01-07..2025-01-07")]
    [InlineData("persian:1403-07/early", "2024-09-22..2024-10-01")]
    public void Place_OfAnotherCalendar_HasIsoDays(string text, string days)
        => ResolutionText.Of(Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar)).Should().Be(days);

    [Theory]
    [InlineData("for 6d within 04..05", "2024-05-26")]
    [InlineData("for 3d & by 06-15", "2024-06-13")]
    [InlineData("for 2wd within 05-06..05-12", "2024-05-10")]
    [InlineData("for 1m within Y", "2024-12-01")]
    public void LatestStart_OfWorkOfALength_LeavesRoomForIt(string text, string start)
        => Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar).Windows.Single().LatestStart.Should().Be(SchedulingSamples.Day(start));

    [Theory]
    [InlineData("every month: last-workday", "2024-01, 2024-02")]
    [InlineData("every week", "W2024-01-01, W2024-01-08")]
    [InlineData("every half-month", "2024-01/half1, 2024-01/half2")]
    [InlineData("every term", "AY2023/term2, AY2024/term1")]
    [InlineData("every 2w", "#1, #2")]
    [InlineData("2 per term", "AY2023/term2/1, AY2023/term2/2")]
    [InlineData("every month: day1, day15", "2024-01, 2024-01/2")]
    [InlineData("every gaokao", "gaokao/2024")]
    [InlineData("every public-holiday", "public-holiday/2024, public-holiday/2024#2")]
    [InlineData("every quarter: every month: day1", "2024-01, 2024-02")]
    [InlineData("every ..15d", "#1, #2")]
    [InlineData("03, 10", "1, 2")]
    public void Key_OfAnOccurrence_NamesItsPeriod(string text, string keys)
        => string.Join(", ", Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar).Windows.Take(2).Select(window => window.Occurrence)).Should().Be(keys);

    [Theory]
    [InlineData("every month: fri5 & day29..day31", "2024-01-01", "2024-12-31", "2024-03, 2024-05, 2024-08")]
    [InlineData("every month within 2024..: last-workday", "2025-06-01", "2025-06-30", "2025-06")]
    [InlineData("every year within 2025..: by 02/end", "2025-01-01", "2027-12-31", "2025, 2026, 2027")]
    public void Occurrences_OfAnOpenRule_AreFoundInAnyInterval(string text, string first, string last, string keys)
        => string.Join(", ", Timing.Parse(text).Occurrences("2024", SchedulingSamples.Calendar, SchedulingSamples.Days(first, last)).Select(window => window.Occurrence)).Should().Be(keys);

    [Theory]
    [InlineData("10", "AY2023", "2023-10-01..2023-10-31")]
    [InlineData("08", "AY2023", "2023-08-01..2023-08-31")]
    [InlineData("gaokao", "AY2023", "2024-06-07..2024-06-08")]
    [InlineData("Y+1", "AY2023", "2024-09-01..2025-07-04")]
    [InlineData("week3", "AY2023/term2", "2024-03-04..2024-03-10")]
    [InlineData("early", "AY2023/term2", "2024-02-19..2024-03-03")]
    [InlineData("term1/day1", "AY2023/term2", "2023-09-01..2023-09-01")]
    [InlineData("05", "AY2023/term2", "2024-05-01..2024-05-31")]
    [InlineData("Y+1/05", "2024..2026", "2025-05-01..2025-05-31")]
    public void Place_WithoutAYear_BelongsToThePlansPeriod(string text, string period, string days)
        => ResolutionText.Of(Timing.Parse(text).Resolve(PlanPeriod.Parse(period), SchedulingSamples.Calendar)).Should().Be(days);
}
