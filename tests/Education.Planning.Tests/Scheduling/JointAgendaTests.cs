using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class JointAgendaTests
{
    private static readonly JointAgenda Year = new[]
    {
        Agenda("safety", "Safety plan", Item("drill", "Drill", "2024-03-05", "office"), Item("check", "Check of all schools", "2024-04", "bureau"), Item("watch", "Keep watch", "Y", "office")),
        Agenda("training", "Training plan", Item("course", "Course", "2024-03-01", "office"), Item("forum", "Forum", "2024-03-05", null), Item("visit", "Visit", "announced-later", "school")),
    }.Join();

    [Fact]
    public void Join_TwoPlans_StandsMonthByMonthInTheOrderOfDays()
    {
        Year.Sections.Select(section => (section.First, Keys(section.Entries))).Should().Equal(
            (new YearMonth(2024, 3), "course drill forum"), (new YearMonth(2024, 4), "check"));
        Keys(Year.WholePeriod).Should().Be("watch");
        Keys(Year.WithoutDate).Should().Be("visit");
    }

    [Fact]
    public void Join_NothingIsLostOrDoubled()
    {
        var joined = Year.Sections.SelectMany(s => s.Entries).Concat(Year.WholePeriod).Concat(Year.WithoutDate).Concat(Year.WithoutTiming).Select(e => e.Entry);
        var single = Year.Agendas.SelectMany(a => a.Sections.SelectMany(s => s.Entries).Concat(a.WholePeriod).Concat(a.WithoutDate).Concat(a.WithoutTiming));

        joined.Should().BeEquivalentTo(single);
    }

    [Fact]
    public void ByParty_TheSameKey_IsTheSameParty()
        => Year.ByParty().Select(share => $"{share.Party?.Text ?? "-"}: {Keys(share.Entries)}").Should().Equal("bureau: check", "office: watch course drill", "school: visit", "-: forum");

    [Fact]
    public void Join_Nothing_IsEmpty() => Array.Empty<Agenda>().Join().Sections.Should().BeEmpty();

    [Fact]
    public void Text_ByMonth_NamesThePlanOfEachEntry() => Year.ToText("County, 2024").Should().Be(
        """
        County, 2024: agenda
        Safety plan; Training plan

        March 2024
          Course
             Training plan
             2024-03-01 [1 March 2024]
          Drill
             Safety plan
             2024-03-05 [5 March 2024]
          Forum
             Training plan
             2024-03-05 [5 March 2024]

        April 2024
          Check of all schools
             Safety plan
             2024-04-01..2024-04-30 [April 2024]

        All through the period
          Keep watch
             Safety plan
             2024-01-01..2024-12-31 [the year]

        Without a date
          Visit
             Training plan
             no date meant [to be announced]

        """);

    [Fact]
    public void Text_ByWeek_IsRefused() => FluentActions.Invoking(() => Year.ToText("County", by: AgendaGrouping.Week)).Should().Throw<ArgumentOutOfRangeException>();

    private static string Keys(ValueList<JointEntry> entries) => string.Join(' ', entries.Select(e => e.Entry.Item.Item.Key.Text));

    private static Initiative Item(Key key, string name, Timing timing, string? party)
        => new() { Key = key, Name = name, Timing = timing, Assignments = party is null ? [] : [new() { Party = party, Role = Role.Responsible }] };

    private static Agenda Agenda(Key key, string title, params Initiative[] items) => new Plan
    {
        Key = key, Title = title, Language = "en", Period = "2024", Owner = "bureau",
        Parties = [new Organization { Key = "bureau", Name = "Bureau" }, new Post { Key = "office", Name = "Safety office" }, new Organization { Key = "school", Name = "School" }],
        Initiatives = items.ToValueList(),
    }.Resolve(new SchoolCalendar { Key = "calendar", Name = "Calendar" }).ToAgenda();
}
