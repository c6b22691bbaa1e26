using Education.Planning.Calendars;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Tests.Reporting;

/// <summary>The reports of the seed plans, as people have read them.</summary>
public class SeedReportTests
{
    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Agenda_OfTheCountyPlan_IsTheOneReviewed(string language)
    {
        var agenda = SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()).ToAgenda();

        GoldenFile.ShouldHold($"safety-county.agenda.{language}.txt", agenda.ToText(language));
    }

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Scorecard_OfTheSummaryAtTheYearsEnd_IsTheOneReviewed(string language)
        => GoldenFile.ShouldHold($"summary-city-2015.scorecard.{language}.txt", Scorecard(new(2015, 12, 31)).ToText(language));

    [Fact]
    public void Scorecard_OfTheSummaryAfterTheEffort_IsTheOneReviewed()
        => GoldenFile.ShouldHold("summary-city-2015.scorecard-2018.en.md", Scorecard(new(2018, 1, 1)).ToMarkdown());

    private static Education.Planning.Evaluation.Scorecard Scorecard(LocalDate asOf)
        => SummaryCity2015Plan.Compose().Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" }).Evaluate(SummaryCity2015Observations.Compose(), asOf);
}
