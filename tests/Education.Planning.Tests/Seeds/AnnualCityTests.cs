using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class AnnualCityTests
{
    // The hidden year, a number that runs on, parties that share without a lead, vague amounts, growths without a baseline.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => AnnualCityPlan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0301 initiatives/reform/activities/vocational-zone",
            "PLN0213 initiatives/vocational/activities/model-vocational-schools/indicators/model-vocational-built/targets/[0]/rule",
            "PLN0217 initiatives/balance/indicators/oversized-classes/targets/[0]/rule",
            "PLN0301 initiatives/balance/activities/hand-in-hand",
            "PLN0213 initiatives/senior-high/activities/good-senior-highs/indicators/good-senior-highs-built/targets/[0]/rule",
            "PLN0301 initiatives/higher-education/activities/built-together",
            "PLN0301 initiatives/higher-education/activities/joint-university",
            "PLN0301 initiatives/morals-and-health/activities/home-and-school",
            "PLN0404 initiatives/rebuilt-schools-managed/activities/facility-inspections/activities/scheduled-inspections/timing",
            "PLN0301 initiatives/stability/activities/police-and-schools",
            "PLN0301 initiatives/stability/activities/sensitive-days",
            "PLN0505 initiatives/funding/label",
            "PLN0217 initiatives/funding/activities/three-growths/indicators/appropriation/targets/[0]/rule",
            "PLN0217 initiatives/funding/activities/three-growths/indicators/appropriation/targets/[0]/rule",
            "PLN0217 initiatives/funding/activities/three-growths/indicators/pupil-spending/targets/[0]/rule",
            "PLN0217 initiatives/funding/activities/three-growths/indicators/teacher-pay/targets/[0]/rule",
            "PLN0217 initiatives/funding/activities/three-growths/indicators/public-funds/targets/[0]/rule");
}
