using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation.Summaries;

public class SummaryTests
{
    private static readonly LocalDate YearBefore = new(2014, 12, 31);

    [Theory]
    [InlineData("85.63 %", "80.35 %", "5.28")]
    [InlineData("48 %", "100 %", "-52")]
    public void Change_OfPercentages_IsInPoints(string now, string before, string points)
    {
        var change = Of(Indicator()).Summarize(Set(Observed(now), Observed(before, at: YearBefore)), YearEnd).Figures.Single().Change;

        change.Should().Be(new SummaryChange(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture), null, IsInPoints: true, IsApproximate: false));
    }

    [Fact]
    public void Change_OfACount_IsInItsUnitWithTheGrowth()
    {
        var change = Of(Indicator(kind: IndicatorKind.Count)).Summarize(Set(Observed(1830), Observed(1475, at: YearBefore)), YearEnd).Figures.Single().Change!;

        change.Amount.Should().Be(355);
        change.IsInPoints.Should().BeFalse();
        // 355 / 1475 = 0.24067796…, so 24.07 %.
        decimal.Round(change.Growth!.Value, 6).Should().Be(0.240678m);
    }

    [Theory]
    [InlineData("0", "5", "5", null)]
    [InlineData("-2", "5", "7", null)]
    [InlineData("about 4", "5", "1", "0.25")]
    public void Change_FromNothingOrVague_SaysNoMoreThanItKnows(string before, string now, string amount, string? growth)
    {
        var change = Of(Indicator(kind: IndicatorKind.Amount)).Summarize(Set(Observed(now), Observed(before, at: YearBefore)), YearEnd).Figures.Single().Change!;

        change.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(amount);
        change.Growth?.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(growth);
        change.IsApproximate.Should().Be(before.StartsWith("about", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015-01-01..2015-11-30", "2014-01-01..2014-11-30", true)]
    [InlineData("2015-01-01..2015-11-30", null, false)]
    [InlineData(null, "2014-01-01..2014-11-30", false)]
    [InlineData("2015-01-01..2015-11-30", "2014-01-01..2014-10-31", false)]
    public void Change_OfWhatAddsUp_ComparesTheSameMonths(string? now, string? before, bool compares)
    {
        var figure = Of(Indicator(kind: IndicatorKind.Count)).Summarize(Set(Observed(10) with { Covers = Period(now) }, Observed(8, at: YearBefore) with { Covers = Period(before) }), YearEnd).Figures.Single();

        (figure.Change is not null).Should().Be(compares);
        figure.IsPartial.Should().Be(now is not null);
        figure.Before.Should().Be((ObservedValue)8);
    }

    [Fact]
    public void Before_WithoutEarlierObservation_IsTheBaseline()
        => Of(Indicator(baseline: new() { Value = "60 %" })).Summarize(Set(Observed("70 %")), YearEnd).Figures.Single().Change!.Amount.Should().Be(10);

    [Theory]
    [InlineData("at least 90 %", "95 %", Fulfilment.Done)]
    [InlineData("at least 90 %", "80 %", Fulfilment.Partly)]
    [InlineData("at least 90 %", "0 %", Fulfilment.NotDone)]
    [InlineData("at least 90 %", "about 95 %", Fulfilment.Unknown)]
    [InlineData("at least 90 %", "missing", Fulfilment.Unknown)]
    [InlineData(null, "95 %", Fulfilment.NotPlanned)]
    public void Fulfilment_AfterTheYear_IsRead(string? rule, string value, Fulfilment expected)
        => Of(Indicator(rule is null ? null : TargetRule.Parse(rule))).Summarize(Set(Observed(value)), new(2016, 1, 1)).Figures.Single().Fulfilment.Should().Be(expected);

    [Theory]
    [InlineData("48 %", ObservationKind.Actual, Fulfilment.Partly)]
    [InlineData("0 %", ObservationKind.Actual, Fulfilment.NotYet)]
    [InlineData("110 %", ObservationKind.Forecast, Fulfilment.NotYet)]
    public void Fulfilment_BeforeTheDueDate_IsNeverNotDone(string value, ObservationKind kind, Fulfilment expected)
        => Of(Indicator("at least 100 %")).Summarize(Set(Observed(value, kind: kind)), YearEnd).Figures.Single().Fulfilment.Should().Be(expected);

    [Fact]
    public void Totals_OfParts_AddUp()
    {
        var counts = new[] { ("a", 26), ("b", 39), ("c", 26), ("d", 24) };
        Indicator[] indicators = [Indicator(kind: IndicatorKind.Count), .. counts.Select(c => Indicator(kind: IndicatorKind.Count) with { Key = c.Item1, PartOf = "x" })];

        var total = Of(indicators).Summarize(Set([Observed(115), .. counts.Select(c => Observed(c.Item2, c.Item1))]), YearEnd).Totals.Single();

        total.AddsUp.Should().BeTrue();
        total.Parts.Select(p => p.Value).Should().Equal(26, 39, 26, 24);
    }

    [Fact]
    public void Totals_WithAPartThatNobodyCounted_AreNotDrawn()
        => Of(Indicator(kind: IndicatorKind.Count), Indicator(kind: IndicatorKind.Count) with { Key = "a", PartOf = "x" }, Indicator(kind: IndicatorKind.Count) with { Key = "b", PartOf = "x" })
            .Summarize(Set(Observed(3), Observed(1, "a")), YearEnd).Totals.Should().BeEmpty();

    [Fact]
    public void Work_OfTheLedger_IsCountedWithItsReasons()
    {
        var summary = Monthly().Summarize(Set(), new OccurrenceLedger
        {
            Entries =
            [
                .. Enumerable.Range(1, 10).Select(month => Entry(month, OccurrenceMark.Done)),
                Entry(11, OccurrenceMark.Skipped) with { Reason = "The flood closed the schools." },
            ],
        }, YearEnd);

        var work = summary.Work.Single();
        (work.Expected, work.Actual, work.OnTime, work.Fulfilment).Should().Be((11, 10, 10, Fulfilment.Partly));
        work.Reasons.Single().Default.Should().Be("The flood closed the schools.");
        summary.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Work_ThatIsLateWithoutReason_IsReported()
        => Monthly().Summarize(Set(), new OccurrenceLedger(), new(2015, 3, 15)).Diagnostics.Single().ToString().Should().Contain("EVA0901");

    private static PlanPeriod? Period(string? text) => text is null ? null : PlanPeriod.Parse(text);

    private static LedgerEntry Entry(int month, OccurrenceMark mark) => new() { Item = "meeting", Occurrence = $"2015-{month:00}", Mark = mark, On = new(2015, month, 20) };

    private static ResolvedPlan Monthly() => new Plan
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2015",
        Parties = [new Organization { Key = "bureau", Name = "Bureau" }], Owner = "bureau",
        Initiatives = [new() { Key = "meeting", Name = "Safety meeting", Timing = "every month within Y" }],
    }.Resolve(new SchoolCalendar { Key = "calendar", Name = "Calendar" });
}
