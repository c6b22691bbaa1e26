namespace Education.Planning.Tests.Plans;

public class PlanItemTests
{
    [Fact]
    public void Items_NestedToTheLimit_AreAccepted() => Nest(PlanItem.MaxDepth).Depth.Should().Be(PlanItem.MaxDepth);

    [Fact]
    public void Items_NestedBeyondTheLimit_AreRefused()
        => FluentActions.Invoking(() => Nest(PlanItem.MaxDepth + 1)).Should().Throw<ArgumentException>()
            .WithMessage("Items nest deeper than 24 levels.*");

    [Fact]
    public void Items_MixedKinds_CountTogether()
    {
        var activities = NestActivities(PlanItem.MaxDepth - 1);
        var initiative = new Initiative { Key = "i", Name = "i", Activities = [activities] };

        FluentActions.Invoking(() => new Objective { Key = "o", Name = "o", Initiatives = [initiative] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Plans_ComposedTwice_AreEqual()
    {
        Compose().Should().Be(Compose());
        Compose().GetHashCode().Should().Be(Compose().GetHashCode());
        Compose().Should().NotBe(Compose() with { Theme = "another" });
    }

    [Fact]
    public void Contents_OfAPlan_StandInReadingOrderWithPaths()
    {
        var plan = Compose();

        plan.AllItems().Select(i => i.Path.Text).Should().Equal(
            "objectives/safety",
            "objectives/safety/initiatives/drills",
            "objectives/safety/initiatives/drills/activities/fire",
            "workCalendar/may/entries/practise");
        plan.AllIndicators().Select(i => i.Path.Text).Should().Equal("objectives/safety/indicators/deaths");
        plan.AllTargets().Select(t => (t.Path.Text, t.Indicator?.Text)).Should().Equal(
            ("objectives/safety/indicators/deaths/targets/[0]", "deaths"),
            ("objectives/safety/indicators/deaths/targets/none", "deaths"),
            ("workCalendar/may/entries/practise/targets/[0]", "deaths"));
    }

    [Fact]
    public void Timing_Unstated_IsThatOfWhatContainsTheItem()
    {
        var items = Compose().AllItems().ToDictionary(i => i.Item.Key.Text);

        items["fire"].Timing.Should().Be((Timing)"every term: early");
        items["practise"].Timing.Should().Be((Timing)"05");
        items["safety"].Timing.Should().BeNull();
    }

    private static Plan Compose() => new()
    {
        Key = "p", Title = "Plan", Language = "en", Period = "2024",
        Objectives =
        [
            new()
            {
                Key = "safety", Name = "Safe schools",
                Indicators = [new() { Key = "deaths", Name = "Deaths", Targets = [new() { Rule = "fall" }, new() { Key = "none", Rule = "zero" }] }],
                Initiatives =
                [
                    new()
                    {
                        Key = "drills", Name = "Drills", Timing = "every term: early",
                        Activities = [new() { Key = "fire", Name = "Fire drill" }],
                    },
                ],
            },
        ],
        WorkCalendar =
        [
            new() { Key = "may", Name = "May", Timing = "05", Entries = [new() { Key = "practise", Name = "Practise", Targets = [new() { Indicator = "deaths", Rule = "zero" }] }] },
        ],
    };

    private static Objective Nest(int levels)
        => levels == 1 ? new() { Key = "o", Name = "o" } : new() { Key = "o", Name = "o", Objectives = [Nest(levels - 1)] };

    private static Activity NestActivities(int levels)
        => levels == 1 ? new() { Key = "a", Name = "a" } : new() { Key = "a", Name = "a", Activities = [NestActivities(levels - 1)] };
}
