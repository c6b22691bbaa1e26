using NodaTime;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Rules;

public class ResponsibilityRulesTests
{
    private static readonly LocalDate June = new(2024, 6, 30), July = new(2024, 7, 1);

    [Fact]
    public void Item_WithOneResponsible_IsAnsweredFor() => Ids(Assignment.Responsible("office"), Assignment.Supporting("bureau")).Should().BeEmpty();

    [Fact]
    public void Item_WithTwoResponsible_IsNot() => Ids(Assignment.Responsible("office"), Assignment.Responsible("bureau")).Should().Be("PLN0301");

    [Fact]
    public void Item_WithSetsOfUnits_IsAnsweredForByEachUnit()
    {
        var plan = Steps(Step("drill") with { Assignments = [Assignment.Responsible("schools"), Assignment.Responsible("kindergartens")] }) with
        {
            Parties = [.. Sound.Parties, new OrganizationSet { Key = "kindergartens", Name = "Each kindergarten" }],
        };
        Ids(plan).Should().BeEmpty();
    }

    [Fact]
    public void Item_WithHelpersAlone_IsNot() => Ids(Assignment.Supporting("office")).Should().Be("PLN0301");

    [Fact]
    public void Item_WithALead_IsAnsweredFor() => Ids(Assignment.Lead("office"), Assignment.Joint("bureau")).Should().BeEmpty();

    [Fact]
    public void Item_ThatNamesNoWork_IsTheOwners()
    {
        Ids().Should().BeEmpty();
        Ids(Assignment.Supervising("bureau")).Should().BeEmpty();
    }

    [Fact]
    public void Item_InsideAnAnsweredOne_Inherits()
    {
        var inner = Step("inner") with { Assignments = [Assignment.Supporting("bureau")] };
        Ids(Steps(Step("outer") with { Assignments = [Assignment.Accountable("office")], Activities = [Step("between") with { Activities = [inner] }] })).Should().BeEmpty();
        Ids(Steps(Step("outer") with { Activities = [Step("between") with { Activities = [inner] }] })).Should().Be("PLN0301");
    }

    [Fact]
    public void Target_InAPlanWithoutOwner_NeedsSomebody()
    {
        Ids(Aimed("zero") with { Owner = null }).Should().Be("PLN0511|PLN0301");
        Ids(Aimed("zero", Fires with { Assignments = [Assignment.Lead("office")] }) with { Owner = null }).Should().Be("PLN0511", "only the owner of the plan is not said");
    }

    [Fact]
    public void Accountable_TwoAtOnce_AreReported()
    {
        Ids(Assignment.Accountable("office"), Assignment.Accountable("bureau")).Should().Be("PLN0302");
        Ids(Assignment.Accountable("office") with { Until = June }, Assignment.Accountable("bureau") with { From = July }).Should().BeEmpty();
        Ids(Assignment.Accountable("bureau") with { From = July }, Assignment.Accountable("office") with { Until = July }).Should().Be("PLN0302", "both ends count");
        Ids(Assignment.Accountable("office") with { Subject = "Fire" }, Assignment.Accountable("bureau") with { Subject = "Flood" }).Should().BeEmpty();
        Ids(Assignment.Accountable("office"), Assignment.Accountable("office")).Should().Be("PLN0304");
        Ids(Assignment.Accountable("office"), Assignment.Accountable("bureau") with { Until = June }, Assignment.Accountable("head") with { From = July }).Should().Be("PLN0302|PLN0302");
    }

    [Fact]
    public void Party_WithOnePartAtTwoTimes_IsNotRepeated()
        => Ids(Assignment.Lead("office") with { Until = June }, Assignment.Lead("office") with { From = July }).Should().BeEmpty();

    private static string Ids(params ReadOnlySpan<Assignment> assignments) => Ids(Steps(Step("drill") with { Assignments = [.. assignments] }));

    private static string Ids(Plan plan) => string.Join('|', plan.Validate().Diagnostics.Select(diagnostic => diagnostic.Id));
}
