using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class SafetyCountyTests
{
    private static readonly Plan Plan = SafetyCountyPlan.Compose();

    [Fact]
    public void WorkCalendar_HasTenBlocksWithEighteenNumberedAndThreeUnnumberedEntries()
    {
        Plan.WorkCalendar.Should().HaveCount(10);
        Plan.WorkCalendar.SelectMany(block => block.Entries).Count(entry => entry.Label is not null).Should().Be(18);
        Plan.WorkCalendar.SelectMany(block => block.Entries).Count(entry => entry.Label is null).Should().Be(3);
    }

    [Theory]
    [InlineData("august-september", "八、九月份:", 1)]
    [InlineData("october-november", "十、十一月份:", 3)]
    public void DoubleMonth_StaysOneBlock(string key, string label, int entries)
    {
        var block = Plan.WorkCalendar.Single(candidate => candidate.Key == key);

        block.Label.Should().Be(label);
        block.Entries.Should().HaveCount(entries);
    }

    [Fact]
    public void Year_IsInferredAndThePrintedMaskKept()
    {
        Plan.PeriodSource.Should().Be(PeriodSource.Inferred);
        Plan.Source!.PrintedPeriod.Should().Be("xx");
    }

    // What the text leaves open: the hidden year, vague movements without a baseline, a drill "regularly", parties without a lead.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => Plan.Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0217 objectives/safe-campuses/objectives/foundations/indicators/rules-completeness/targets/[0]/rule",
            "PLN0213 objectives/safe-campuses/objectives/fewer-hazards/indicators/hazards/targets/[0]/rule",
            "PLN0217 objectives/safe-campuses/objectives/fewer-hazards/indicators/hazards/targets/[0]/rule",
            "PLN0213 objectives/safe-campuses/objectives/readiness/indicators/emergency-handling/targets/[0]/rule",
            "PLN0217 objectives/safe-campuses/objectives/readiness/indicators/emergency-handling/targets/[0]/rule",
            "PLN0213 objectives/safe-campuses/objectives/readiness/indicators/pupils-awareness/targets/[0]/rule",
            "PLN0217 objectives/safe-campuses/objectives/readiness/indicators/pupils-awareness/targets/[0]/rule",
            "PLN0217 objectives/safe-campuses/objectives/fewer-accidents/indicators/fatal-accidents/targets/[0]/rule",
            "PLN0404 initiatives/rules/activities/drills/timing",
            "PLN0301 initiatives/inspections/activities/hazard-files",
            "PLN0301 workCalendar/march/entries/two-sessions",
            "PLN0301 workCalendar/june/entries/exams-and-safety-month/activities/exam-safety",
            "PLN0301 workCalendar/october-november/entries/party-congress-stability",
            "PLN0301 workCalendar/december/entries/records-and-year-end/activities/safety-records",
            "PLN0510 statements/annual-statement/name");

    [Fact]
    public void Calendar_IsWellFormed() => SafetyCountyCalendar.Compose().Validate().Should().BeEmpty();
}
