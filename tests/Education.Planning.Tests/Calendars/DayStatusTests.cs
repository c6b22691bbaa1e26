using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class DayStatusTests
{
    private static readonly SchoolCalendar Closures = School with
    {
        Key = "campus",
        Base = School,
        Academic = null,
        Events = [],
        Working = new()
        {
            Holidays =
            [
                new() { Name = "Typhoon", Days = Span("2024-09-10"), Kind = ClosureKind.WeatherDay, Notices = ["Notice 12"] },
                new() { Name = "Parents meet teachers", Days = Span("2024-11-15"), Kind = ClosureKind.TeacherOnlyDay },
                new() { Name = "Open day", Days = Span("2024-10-05"), Kind = ClosureKind.NonInstructionalDay },
            ],
            HalfDays = [new() { Date = Day("2024-12-31"), Name = "New Year's Eve" }],
            MakeUpDays = [new() { Date = Day("2024-10-06"), Replaces = Day("2024-10-08") }],
        },
    };

    [Theory]
    [InlineData("2024-03-13", DayKind.InstructionalDay, DayRule.Term, "riverside", true, true)]
    [InlineData("2024-03-16", DayKind.Weekend, DayRule.Weekend, "country", false, false)]
    [InlineData("2024-05-02", DayKind.Holiday, DayRule.Holiday, "country", false, false)]
    [InlineData("2024-05-11", DayKind.MakeUpDay, DayRule.MakeUpDay, "country", true, true)]
    [InlineData("2024-02-04", DayKind.MakeUpDay, DayRule.MakeUpDay, "country", true, false)]    // worked, but in the winter break
    [InlineData("2024-02-12", DayKind.Holiday, DayRule.Holiday, "country", false, false)]
    [InlineData("2024-02-06", DayKind.Break, DayRule.Break, "riverside", true, false)]
    [InlineData("2024-07-13", DayKind.Break, DayRule.Break, "riverside", false, false)]         // a Saturday of the summer break
    [InlineData("2023-08-31", DayKind.WorkingDay, DayRule.WorkingWeek, "country", true, null)]  // before the first term that is known
    [InlineData("2025-01-20", DayKind.WorkingDay, DayRule.WorkingWeek, "country", true, null)]
    [InlineData("2025-01-19", DayKind.Weekend, DayRule.Weekend, "country", false, false)]
    [InlineData("2025-01-26", DayKind.NotKnown, DayRule.KnownRange, "country", null, null)]
    [InlineData("2022-12-31", DayKind.NotKnown, DayRule.KnownRange, "country", null, null)]
    public void StatusOf_Day_NamesKindRuleAndLayer(string day, DayKind kind, DayRule rule, string layer, bool? working, bool? school)
    {
        var status = School.StatusOf(Day(day));

        (status.Kind, status.Rule, status.Layer.Text).Should().Be((kind, rule, layer));
        (status.IsWorkingDay, status.IsSchoolDay).Should().Be((working, school));
    }

    [Theory]
    [InlineData("2024-09-10", DayKind.WeatherDay, "campus", false, false)]
    [InlineData("2024-11-15", DayKind.TeacherOnlyDay, "campus", true, false)]
    [InlineData("2024-10-05", DayKind.NonInstructionalDay, "campus", true, false)]  // the nearest layer stands above the holiday of the country
    [InlineData("2024-10-06", DayKind.MakeUpDay, "campus", true, true)]
    [InlineData("2024-12-31", DayKind.HalfDay, "campus", true, true)]
    [InlineData("2024-10-04", DayKind.Holiday, "country", false, false)]
    public void StatusOf_ClosureOfNearestLayer_StandsAboveTheWiderOnes(string day, DayKind kind, string layer, bool working, bool school)
    {
        var status = Closures.StatusOf(Day(day));

        (status.Kind, status.Layer.Text, status.IsWorkingDay, status.IsSchoolDay).Should().Be((kind, layer, working, school));
    }

    [Fact]
    public void StatusOf_ListedDay_CarriesNameNoticeAndReplacedDay()
    {
        Closures.StatusOf(Day("2024-09-10")).Name.Should().Be(new LocalizedText("Typhoon"));
        Closures.StatusOf(Day("2024-09-10")).Notices.Should().Equal("Notice 12");
        Closures.StatusOf(Day("2024-10-06")).Replaces.Should().Be(Day("2024-10-08"));
    }

    [Fact]
    public void StatusOf_Phases_TellsExaminationsFromBreaks()
    {
        var phased = School with
        {
            Academic = new()
            {
                Years =
                [
                    new()
                    {
                        StartYear = 2024,
                        Terms =
                        [
                            Term("2024-09-01", "2025-01-17") with
                            {
                                Phases =
                                [
                                    new() { Kind = PhaseKind.Break, Days = Span("2024-11-04..2024-11-08"), Name = "Autumn break" },
                                    new() { Kind = PhaseKind.Examinations, Days = Span("2025-01-13..2025-01-17") },
                                ],
                            },
                        ],
                    },
                ],
            },
        };

        phased.StatusOf(Day("2024-11-06")).Kind.Should().Be(DayKind.Break);
        phased.IsSchoolDay(Day("2024-11-06")).Value.Should().BeFalse();
        phased.StatusOf(Day("2025-01-14")).Kind.Should().Be(DayKind.ExaminationDay);
        phased.IsSchoolDay(Day("2025-01-14")).Value.Should().BeTrue();
    }

    [Fact]
    public void StatusOf_DayBetweenTermsWithoutBreak_IsNonInstructional()
    {
        var gap = School with { Academic = new() { Years = [new() { StartYear = 2023, Terms = [Term("2023-09-01", "2024-01-19"), Term("2024-02-19", "2024-07-05")] }] } };

        gap.StatusOf(Day("2024-01-24")).Kind.Should().Be(DayKind.NonInstructionalDay);
        gap.StatusOf(Day("2024-01-24")).IsSchoolDay.Should().BeFalse();
    }

    [Fact]
    public void Calendars_EqualByValue_ForgetWhatTheyWorkedOut()
    {
        var other = School with { Working = new() { Holidays = [Holiday("Sports day", "2024-03-13", "2024-03-13")] } };

        School.IsSchoolDay(Day("2024-03-13")).Value.Should().BeTrue();
        other.IsSchoolDay(Day("2024-03-13")).Value.Should().BeFalse();
        (other with { Working = null }).IsSchoolDay(Day("2024-03-13")).Value.Should().BeTrue();
        (other with { Working = null }).Should().Be(School);
    }
}
