using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Rules;

/// <summary>What the kind of a plan is known by.</summary>
public class KindRulesTests
{
    [Theory]
    [InlineData(PlanKind.AnnualPlan, "initiatives, objectives, owner, workCalendar")]
    [InlineData(PlanKind.WorkPoints, "initiatives, owner")]
    [InlineData(PlanKind.SemesterPlan, "initiatives, objectives, owner")]
    [InlineData(PlanKind.MultiYearPlan, "initiatives, objectives, owner")]
    [InlineData(PlanKind.Summary, "objectives, owner")]
    public void EmptyPlan_OfAKind_LacksTheseParts(PlanKind kind, string parts)
        => Paths(Sound with { Kind = kind, Owner = null, Objectives = [], WorkCalendar = [], Period = "2024-01-01..2024-12-31" }, "PLN0511").Should().Be(parts);

    [Theory]
    [InlineData(PlanKind.AnnualPlan, "AY2023", "")]
    [InlineData(PlanKind.AnnualPlan, "AY2023/term2", "period")]
    [InlineData(PlanKind.AnnualPlan, "2024..2026", "period")]
    [InlineData(PlanKind.WorkPoints, "2024", "")]
    [InlineData(PlanKind.WorkPoints, "2024..2026", "period")]
    [InlineData(PlanKind.SemesterPlan, "AY2023/term2", "")]
    [InlineData(PlanKind.SemesterPlan, "2024", "period")]
    [InlineData(PlanKind.MultiYearPlan, "2024..2026", "")]
    [InlineData(PlanKind.MultiYearPlan, "2024", "period")]
    [InlineData(PlanKind.Summary, "AY2023/term2", "")]
    [InlineData(PlanKind.SemesterPlan, "2024-02-01..2024-07-05", "")]
    public void Period_OfAnotherKindOfPlan_IsTold(PlanKind kind, string period, string parts)
        => Paths(Sound with { Kind = kind, Period = period, WorkCalendar = [] }, "PLN0512").Should().Be(parts);

    [Fact]
    public void Target_StandsForAnObjective_AndADueDayForACalendar()
    {
        Indicator drills = new() { Key = "drills", Name = "Drills", Unit = "drill", Targets = [new() { Rule = "at least 2 drill", Due = "by 06/end" }] };

        Paths(Sound with { Objectives = [], WorkCalendar = [], Initiatives = [new() { Key = "work", Name = "Work", Indicators = [drills] }] }, "PLN0511").Should().BeEmpty();
    }

    [Fact]
    public void Statement_WithTheKeyOfAnItem_IsADuplicate()
        => Paths(Sound with { Statements = [new() { Key = "aim", Name = "Pledge", Upper = "bureau", Lower = "schools" }] }, "PLN0101").Should().Be("statements/aim");

    private static string Paths(Plan plan, string id) => string.Join(", ", plan.Validate().Diagnostics.Where(found => found.Id == id).Select(found => found.Path.Text).Order(StringComparer.Ordinal));
}
