using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class PrincipalOfficeTests
{
    // The hidden years, frequencies that nobody states, tasks in which the office only helps.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => PrincipalOfficePlan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0301 objectives/rules-in-force",
            "PLN0301 objectives/other-tasks",
            "PLN0404 initiatives/meetings/activities/regular-meetings/timing",
            "PLN0217 initiatives/less-paper/indicators/paper/targets/[0]/rule",
            "PLN0404 initiatives/reception-day/timing");
}
