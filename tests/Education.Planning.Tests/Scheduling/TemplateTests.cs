using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

/// <summary>A plan whose dates hang on anchors is a template: it moves as one when its calendar does.</summary>
public class TemplateTests
{
    private static readonly string[] Anchored =
    [
        "before summer-break", "after gaokao", "gaokao", "by 2d before gaokao", "within 3d after gaokao", "5..7d before term1", "term2/day1", "term2/day10",
        "2wd after may-day", "by 1w before may-day", "2d after 1w before gaokao", "for 2d within gaokao", "after #tour", "within 5d after #tour", "gaokao & after may-day", "about gaokao",
        "term2/last-day", "summer-break", "gaokao; may-day", "after term2/day1 & before gaokao", "term2/early", "every gaokao: by 1d before it",
    ];

    private static readonly Plan Template = new()
    {
        Key = "template", Title = "Template", Language = "en", Period = "2024",
        Initiatives =
        [
            .. Anchored.Select((timing, i) => new Initiative { Key = $"i{i}", Name = "I", Timing = timing }),
            new() { Key = "tour", Name = "Tour", Timing = "3d before gaokao" },
            new() { Key = "list", Name = "List", Timing = "gaokao..", Dependencies = ["2d after #tour"] },
        ],
    };

    // No weekend and no holiday: where a weekday decides, a move by days is no longer one move.
    private static readonly SchoolCalendar Calendar = SchedulingSamples.Calendar with { Working = new() { Weekend = new([]) } };

    [Fact]
    public void Template_OnACalendarMovedByDays_MovesByTheseDays()
        => Prop.ForAll(Gen.Choose(-28, 28).ToArbitrary(), days =>
        {
            var (before, after) = (Template.Resolve(Calendar), Template.Resolve(Moved(Calendar, days)));

            Windows(after).Should().Equal(Windows(before).Select(window => (window.Item1, window.Item2?.PlusDays(days), window.Item3?.PlusDays(days))));
            after.ForwardPass().Dates[^1].EarliestStart.Should().Be(before.ForwardPass().Dates[^1].EarliestStart!.Value.PlusDays(days));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Template_OnItsCalendar_HasADateEverywhere()
        => Template.Resolve(Calendar).Items.Where(item => item.Timing!.Status != TimingStatus.Resolved).Select(item => item.Timing!.ToString()).Should().BeEmpty();

    private static IEnumerable<(string, LocalDate?, LocalDate?)> Windows(ResolvedPlan plan)
        => plan.Items.SelectMany(item => item.Timing!.Windows.Select(window => (item.Item.Key.Text, window.Earliest, window.Latest)));

    private static SchoolCalendar Moved(SchoolCalendar calendar, int days) => calendar with
    {
        Academic = calendar.Academic! with
        {
            Years =
            [
                .. calendar.Academic.Years.Select(year => year with
                {
                    Terms = [.. year.Terms.Select(term => term with { Days = Moved(term.Days, days) })],
                    Breaks = [.. year.Breaks.Select(pause => pause with { Days = Moved(pause.Days, days) })],
                }),
            ],
        },
        Events = [.. calendar.Events.Select(one => one with { Days = [.. one.Days.Select(span => Moved(span, days))] })],
    };

    private static DateInterval Moved(DateInterval span, int days) => new(span.Start.PlusDays(days), span.End.PlusDays(days));
}
