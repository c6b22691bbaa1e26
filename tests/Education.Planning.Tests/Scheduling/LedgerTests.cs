using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class LedgerTests
{
    private static readonly Plan Plan = new()
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2024",
        Initiatives =
        [
            new() { Key = "drill", Name = "Drill", Timing = "every month within 01..05: by day20 roll next" },
            new() { Key = "report", Name = "Report", Timing = "after #review" },
            new() { Key = "review", Name = "Review", Timing = "04" },
        ],
    };

    private static readonly OccurrenceLedger Ledger = new()
    {
        Entries =
        [
            new() { Item = "drill", Occurrence = "2024-01", On = new(2024, 1, 22) },
            new() { Item = "drill", Occurrence = "2024-02", On = new(2024, 2, 21) },
            new() { Item = "drill", Occurrence = "2024-03", Mark = OccurrenceMark.Moved, On = new(2024, 4, 15) },
            new() { Item = "drill", Occurrence = "2024-04", Mark = OccurrenceMark.Cancelled },
            new() { Item = "drill", Occurrence = "2024-13", On = new(2024, 1, 1) },
            new() { Item = "review", On = new(2024, 4, 9) },
        ],
    };

    [Theory]
    [InlineData("2024-04-10", "Done, DoneLate, Moved, Cancelled, Due")]
    [InlineData("2024-04-16", "Done, DoneLate, Late, Cancelled, Due")]
    [InlineData("2024-05-21", "Done, DoneLate, Late, Cancelled, Late")]
    public void States_OfTheOccurrences_FollowLedgerAndDay(string asOf, string states)
    {
        var report = Plan.Resolve(SchedulingSamples.Calendar).Check(Ledger, SchedulingSamples.Day(asOf));

        string.Join(", ", report.Lines.Where(line => line.Item.Item.Key == "drill").Select(line => line.State)).Should().Be(states);
    }

    [Fact]
    public void Counts_SayHowOftenItWasToBeDone_AndWas()
    {
        var report = Plan.Resolve(SchedulingSamples.Calendar).Check(Ledger, new(2024, 4, 16));

        report.Counts[0].Should().Be(new LedgerCount("drill", Expected: 3, Actual: 2, OnTime: 1));
        report.Diagnostics.Select(d => $"{d.Path}: {d.Message()}").Should().Equal(
            "entries/[4]: the ledger names `drill/2024-13`, which the plan does not have on this calendar.");
    }

    [Theory]
    [InlineData("every ..15d within 01..02", "2024-01-01..2024-01-15, 2024-01-11..2024-01-25, 2024-02-04..2024-02-18, ... (4)")] // done on 10 January and, late, on 3 February
    [InlineData("every 10..15d within 01..02", "2024-01-10..2024-01-15, 2024-01-20..2024-01-25, 2024-02-13..2024-02-18, ... (4)")]
    [InlineData("every 10d.. within 01..02", "2024-01-10.., 2024-01-20.., 2024-02-13..")]
    public void Interval_RestartsFromTheDayOnWhichItWasDone(string timing, string windows)
    {
        var plan = Plan with { Initiatives = [new() { Key = "website", Name = "Website", Timing = timing }] };
        var ledger = new OccurrenceLedger
        {
            Entries = [new() { Item = "website", Occurrence = "#1", On = new(2024, 1, 10) }, new() { Item = "website", Occurrence = "#2", On = new(2024, 2, 3) }],
        };

        var resolved = plan.Resolve(SchedulingSamples.Calendar, ledger);

        ResolutionText.Of(resolved.Items[0].Timing!).Should().Be(windows);
        resolved.Check(ledger, new(2024, 2, 10)).Lines.Take(3).Select(line => line.State).Should().Equal(
            OccurrenceState.Done, timing.Contains("d..", StringComparison.Ordinal) ? OccurrenceState.Done : OccurrenceState.DoneLate,
            timing.StartsWith("every .", StringComparison.Ordinal) ? OccurrenceState.Due : OccurrenceState.Coming);
    }

    [Fact]
    public void Interval_WithADayThatGoesBackwards_StillEnds()
    {
        var plan = Plan with { Initiatives = [new() { Key = "website", Name = "Website", Timing = "every ..15d within 01..02" }] };
        var ledger = new OccurrenceLedger { Entries = [.. Enumerable.Range(1, 50).Select(i => new LedgerEntry { Item = "website", Occurrence = $"#{i}", On = new(2023, 1, 1) })] };

        plan.Resolve(SchedulingSamples.Calendar, ledger).Items[0].Timing!.Windows.Should().HaveCount(4);
    }

    [Fact]
    public void ActualDate_OfAnItem_StandsForItsWindow()
    {
        ResolutionText.Of(Plan.Resolve(SchedulingSamples.Calendar).FindItem("report")!.Timing!).Should().Be("2024-05-01..");
        ResolutionText.Of(Plan.Resolve(SchedulingSamples.Calendar, Ledger).FindItem("report")!.Timing!).Should().Be("2024-04-10..");
    }
}
