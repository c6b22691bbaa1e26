using Education.Planning.Seeds;

namespace Education.Planning.Tests.Revisions;

/// <summary>What goes on from last year, what is new, what was dropped.</summary>
public class CarryOverTests
{
    private static readonly Plan LastYear = Of("plan-2023", "2023", Work("drills"), Work("contest"), Work("gates"), Work("old-name"));

    private static readonly Plan ThisYear = Of(
        "plan-2024", "2024", Work("drills"), Work("contest") with { Edition = 6 }, Work("new-name") with { Origin = ItemOrigin.Continued, Upstream = [new("last-year", "old-name")] },
        Work("fair") with { Edition = 1, Origin = ItemOrigin.Started }, Work("training") with { Origin = ItemOrigin.NextRound }, Work("books")) with
    {
        References = [new() { Key = "last-year", Title = "Last year's plan", Relation = PlanRelation.Previous, Period = "2023" }],
    };

    [Fact]
    public void Items_OfLastYear_AreCarriedOn_RenamedOnesByTheirLink()
        => ThisYear.CarryOver(LastYear).Items.Select(item => $"{item.Item.Item.Key}: {string.Join(", ", item.From.Select(from => from.Item.Key))}")
            .Should().Equal("drills: drills", "contest: contest", "new-name: old-name", "fair: ", "training: ");

    [Fact]
    public void Items_OfLastYear_ThatNothingCarriesOn_AreDropped() => ThisYear.CarryOver(LastYear).Dropped.Select(item => item.Item.Key.Text).Should().Equal("gates");

    [Fact]
    public void Parts_OfWhatIsCarriedOn_AreNotDropped()
    {
        var before = LastYear with { Initiatives = [Work("drills") with { Activities = [new() { Key = "fire-drill", Name = "Fire drill" }] }] };

        ThisYear.CarryOver(before).Dropped.Should().BeEmpty();
    }

    [Fact]
    public void LastYear_NotAtHand_ShowsWhatThePlanSaysOfItself()
    {
        var carried = SummaryCity2015Plan.Compose().CarryOver();

        carried.Items.Should().Contain(item => item.Item.Item.Key == "teachers-contest");
        carried.Items.Should().OnlyContain(item => item.From.IsEmpty);
        carried.Dropped.Should().BeEmpty();
    }

    [Fact]
    public void Text_SaysWhatGoesOnWhatIsNewAndWhatWasDropped()
        => ThisYear.CarryOver(LastYear).ToText().Should().Be(
            """
            plan-2024: carried over and new
            plan-2023

            Carried over and new
              item      origin         edition  in the plan before
              drills    carried over            drills
              contest   carried over         6  contest
              new-name  carried over            old-name
              fair      new                  1
              training  further round

            Not carried on
              gates

            """);

    [Fact]
    public void Reports_InEveryForm_HaveTheItems()
    {
        var carried = ThisYear.CarryOver(LastYear);

        carried.ToMarkdown(Languages.SimplifiedChinese).Should().Contain("| fair | 新启动 | 1 |");
        carried.ToHtml(Languages.TraditionalChinese).Should().Contain("未再列入");
        carried.ToCsv().Should().Contain("\r\ntraining,further round,,\r\n");
    }

    private static Plan Of(string key, PlanPeriod period, params ReadOnlySpan<Initiative> items) => new() { Key = key, Title = key, Language = "en", Period = period, Initiatives = [.. items] };

    private static Initiative Work(Key key) => new() { Key = key, Name = key.Text };
}
