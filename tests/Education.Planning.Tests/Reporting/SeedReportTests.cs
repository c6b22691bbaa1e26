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

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Summary_OfTheYear_IsTheOneReviewed(string language) => GoldenFile.ShouldHold($"summary-city-2015.summary.{language}.txt", Summary().ToText(language));

    // The figures that the document prints, each in its right unit: 85.68 - 80.4 is no growth of 6.57 %, and 48 % of a goal for 2017 is no failure in 2015.
    [Theory]
    [InlineData(Languages.English, "Pupils in the three kinds of model schools", "85.68 %", "80.4 %", "+5.28 percentage points")]
    [InlineData(Languages.SimplifiedChinese, "三类示范校在校生占比", "85.68 %", "80.4 %", "+5.28 个百分点")]
    [InlineData(Languages.English, "Average size of a senior high", "1830 pupil per school", "1475 pupil per school", "(+24.07 %)")]
    [InlineData(Languages.SimplifiedChinese, "普高校均规模", "1830 人/校", "1475 人/校", "（+24.07 %）")]
    [InlineData(Languages.English, "Schools with a campus network", "at least 100 %, by 2017-12-31", "48 %", "partly done, not yet due, short by 52 percentage points")]
    [InlineData(Languages.SimplifiedChinese, "建有校园网的学校比例", "不低于 100 %，2017-12-31 前", "48 %", "部分完成，未到期，差 52 个百分点")]
    [InlineData(Languages.English, "Groups of famous schools (phase)", "26 + 39 + 26 + 24 = 115")]
    [InlineData(Languages.SimplifiedChinese, "26 + 39 + 26 + 24 = 115")]
    [InlineData(Languages.English, "Complaints about fees, all handled", "101 complaint (January to November)")]
    [InlineData(Languages.SimplifiedChinese, "101 件（1至11月）")]
    public void Summary_OfTheYear_HasThePrintedFigures(string language, params string[] figures)
        => Summary().ToText(language).Split('\n').Should().Contain(line => figures.All(figure => line.Contains(figure, StringComparison.Ordinal))).And.NotContain(line => line.Contains("6.57", StringComparison.Ordinal));

    private static Education.Planning.Evaluation.AnnualSummary Summary()
        => SummaryCity2015Plan.Compose().Resolve(China2015.Compose()).Summarize(SummaryCity2015Observations.Compose(), new(2015, 12, 31));

    private static Education.Planning.Evaluation.Scorecard Scorecard(LocalDate asOf)
        => SummaryCity2015Plan.Compose().Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" }).Evaluate(SummaryCity2015Observations.Compose(), asOf);
}
