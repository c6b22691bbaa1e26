using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class AnnualDistrictTests
{
    // The hidden year, groups whose leaders are not told, a frequency and a number that the text leaves open.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => AnnualDistrictPlan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0306 parties/principals-alliance",
            "PLN0308 parties/principals-alliance",
            "PLN0306 parties/research-community",
            "PLN0308 parties/research-community",
            "PLN0404 objectives/teams/initiatives/heads-trained/activities/community-seminars/timing",
            "PLN0213 objectives/teams/initiatives/heads-trained/activities/known-heads/indicators/known-heads-put-forward/targets/[0]/rule");
}
