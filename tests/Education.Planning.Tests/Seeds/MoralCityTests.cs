using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class MoralCityTests
{
    private static readonly Plan Plan = MoralCityPlan.Compose();

    [Fact]
    public void Sections_AreElevenStrandsBetweenAnOpeningAndAClosing()
        => Plan.Sections.Select(section => section.Label).Should().Equal(null, "一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "十一、", null);

    [Fact]
    public void PrintedLabels_KeepTheLostBracket()
        => Plan.AllItems().Select(placed => placed.Item.Label).Where(label => label is not null).Should().Equal("(一)", "(二)", "(一)", "二)", "(三)", "(一)", "(二)", "(三)");

    [Fact]
    public void Year_IsInferredAndThePrintedMaskKept()
    {
        Plan.PeriodSource.Should().Be(PeriodSource.Inferred);
        Plan.Source!.PrintedPeriod.Should().Be("xx");
    }

    [Fact]
    public void Registry_SaysThatItIsMadeUp()
        => Plan.Parties.OfType<Organization>().Where(organization => organization.PartOf is not null)
            .Should().HaveCount(14).And.OnlyContain(organization => organization.Name.ToString().Contains("(made up)", StringComparison.Ordinal) && organization.Name.In(Languages.SimplifiedChinese).Contains("虚构", StringComparison.Ordinal));

    [Fact]
    public void EveryText_IsInBothLanguages()
        => Plan.AllItems().Where(placed => placed.Item.Name.Translations.All(one => one.Language != Languages.SimplifiedChinese)).Should().BeEmpty();

    // What the text leaves open: the hidden year, "about" without a tolerance, "a batch", parties without a lead, a bracket lost.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => Plan.Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0510 title",
            "PLN0407 source/printedPeriod",
            "PLN0510 basis/[1]/title",
            "PLN0213 initiatives/subject-guideline/activities/bases-selection/indicators/research-bases/targets/[0]/rule",
            "PLN0301 initiatives/education-network/activities/three-in-one",
            "PLN0217 initiatives/education-network/activities/open-days/indicators/open-day-participants/targets/[0]/rule",
            "PLN0506 initiatives/themed-activities/activities/micro-films/label",
            "PLN0213 initiatives/themed-activities/activities/micro-films/indicators/shortlisted-works/targets/[0]/rule",
            "PLN0213 initiatives/themed-activities/activities/micro-films/indicators/single-awards/targets/[0]/rule",
            "PLN0301 initiatives/reporters/activities/campus-outlets",
            "PLN0510 initiatives/civilised-city/name",
            "PLN0301 initiatives/civilised-city/activities/work-with-office",
            "PLN0301 initiatives/ethics-mechanism/activities/violations",
            "PLN0404 initiatives/ethics-mechanism/activities/self-inspection/timing",
            "PLN0301 initiatives/ethics-mechanism/activities/winners-growth",
            "PLN0510 initiatives/ethics-evaluation/activities/evaluation-scheme/deliverables/evaluation-plan/name",
            "PLN0213 initiatives/ethics-education/activities/one-model/indicators/models-share/targets/[0]/rule",
            "PLN0510 initiatives/commendations/name",
            "PLN0213 initiatives/commendations/activities/ethics-awards/indicators/advanced-individuals/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/ethics-awards/indicators/advanced-collectives/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/moral-awards/indicators/moral-workers/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/moral-awards/indicators/outstanding-class-teachers/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/moral-awards/indicators/advanced-classes/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/pupil-awards/indicators/merit-pupils/targets/[0]/rule",
            "PLN0213 initiatives/commendations/activities/pupil-awards/indicators/pupil-leaders/targets/[0]/rule",
            "PLN0602 awards/school-models");

    [Fact]
    public void Calendar_IsWellFormed() => MoralCityCalendar.Compose().Validate().Should().BeEmpty();
}
