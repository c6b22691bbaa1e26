using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

public class AnnexTests
{
    [Fact]
    public void MissingAnnex_IsAWarning()
        => (Sound with { Annexes = [new() { Name = "Table 1", IsMissing = true }] }).Validate().Diagnostics.Select(found => (found.Id, found.Severity)).Should().Equal(("PLN0508", Severity.Warning));

    [Fact]
    public void NextPlan_FollowsThisOne()
    {
        Plan Before(PlanPeriod next) => Sound with { References = [new() { Key = "next", Title = "Next year", Relation = PlanRelation.Next, Period = next }] };

        Before("2025").Validate().Diagnostics.Should().BeEmpty();
        Before("2023").Validate().Diagnostics.Select(found => found.Id).Should().Equal("PLN0408");
    }
}
