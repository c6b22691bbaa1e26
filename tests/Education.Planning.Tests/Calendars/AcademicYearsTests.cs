using Education.Planning.Calendars;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class AcademicYearsTests
{
    [Fact]
    public void TermsBeginning_InCivilYear_AreSpringAndAutumn()
        => School.TermsBeginning(Span("2024-01-01..2024-12-31")).Select(term => term.ToString()).Should().Equal("AY2023/term2", "AY2024/term1");

    [Fact]
    public void AcademicYear_HasTwoExtents()
    {
        ((object)School.DaysOfAcademicYear(2023).Value).Should().Be(Span("2023-09-01..2024-07-05"));
        ((object)School.LookupDaysOfAcademicYear(2023)).Should().Be(Span("2023-08-01..2024-07-31"));
        var january = School with { Academic = new() { FirstMonth = 1 } };
        ((object)january.LookupDaysOfAcademicYear(2023)).Should().Be(Span("2023-01-01..2023-12-31"));
        School.DaysOfAcademicYear(2022).WhyNot!.Id.Should().Be("CAL0105");
    }

    [Theory]
    [InlineData(2023, 2, "2024-01-20..2024-08-31")]     // between its neighbours
    [InlineData(2024, 1, "2024-07-06..2025-01-17")]     // no break after it is known
    [InlineData(2023, 1, "2023-09-01..2024-02-18")]
    public void LookupDaysOfTerm_ReachesFromBreakToBreak(int year, int term, string expected)
        => ((object)School.LookupDaysOfTerm(year, term).Value).Should().Be(Span(expected));

    [Fact]
    public void LookupDaysOfTerm_OnlyTerm_ReachesOverListedBreaks()
    {
        var single = School with
        {
            Academic = new()
            {
                Years =
                [
                    new()
                    {
                        StartYear = 2023,
                        Terms = [Term("2024-02-19", "2024-07-05")],
                        Breaks = [Break("winter-break", "2024-01-20", "2024-02-18"), Break("summer-break", "2024-07-06", "2024-08-31")],
                    },
                ],
            },
        };

        ((object)single.LookupDaysOfTerm(2023, 1).Value).Should().Be(Span("2024-01-20..2024-08-31"));
    }

    [Fact]
    public void AcademicYears_OfNearestLayer_ReplaceThoseOfTheWiderOne()
    {
        var district = School with { Key = "district" };
        var own = new SchoolCalendar
        {
            Key = "own",
            Name = "Own",
            Base = district,
            Academic = new() { Years = [new() { StartYear = 2024, Terms = [Term("2024-08-26", "2025-01-10")] }] },
        };

        ((object)own.FindTerm(2024, 1).Value.Days).Should().Be(Span("2024-08-26..2025-01-10"));
        ((object)own.FindTerm(2023, 1).Value.Days).Should().Be(Span("2023-09-01..2024-01-19"));
        own.StatusOf(Day("2024-08-27")).Layer.Text.Should().Be("own");
        own.StatusOf(Day("2024-03-13")).Layer.Text.Should().Be("district");
        own.TermAt(Day("2024-08-27"))!.StartYear.Should().Be(2024);
    }

    [Fact]
    public void SchoolDays_AfterGapOfYears_AreNotKnown()
    {
        var gap = School with
        {
            Academic = new()
            {
                Years = [new() { StartYear = 2022, Terms = [Term("2023-02-13", "2023-07-07")] }, new() { StartYear = 2024, Terms = [Term("2024-09-01", "2025-01-17")] }],
            },
        };

        gap.IsSchoolDay(Day("2023-03-01")).Value.Should().BeTrue();
        gap.IsSchoolDay(Day("2023-10-11")).IsKnown.Should().BeFalse();
        gap.IsSchoolDay(Day("2024-10-11")).IsKnown.Should().BeFalse();
        gap.StatusOf(Day("2024-10-11")).IsSchoolDay.Should().BeNull();
    }
}
