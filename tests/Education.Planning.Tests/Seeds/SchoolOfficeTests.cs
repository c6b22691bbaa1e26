using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class SchoolOfficeTests
{
    // The hidden year and reporting days, movements without a baseline, contacts that nobody leads, and no number 8.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => SchoolOfficePlan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0403 initiatives/reports/activities/monthly-report/timing",
            "PLN0403 initiatives/reports/activities/half-year-report/timing",
            "PLN0403 initiatives/reports/activities/year-report/timing",
            "PLN0217 initiatives/meetings/indicators/meeting-length/targets/[0]/rule",
            "PLN0301 initiatives/liaison",
            "PLN0217 initiatives/publicity/indicators/reputation/targets/[0]/rule",
            "PLN0301 initiatives/media-contact",
            "PLN0501 initiatives/staff-management/label");
}
