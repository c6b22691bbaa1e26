using Education.Planning.Responsibility;
using NodaTime;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Responsibility;

/// <summary>What each mechanism of responsibility does; seeds/mechanisms.md points here.</summary>
public class ResponsibilityMechanismTests
{
    private static readonly DateInterval Year = new(new(2024, 1, 1), new(2024, 12, 31));

    [Fact]
    public void OnePostTwoDuties_ThePostWithOneIsNamed()
        => (Sound with { Parties = [.. Sound.Parties, new Post { Key = "guard", Name = "Guard", Duties = ["Gate", "Safety"] }, new Post { Key = "cook", Name = "Cook", Duties = ["Meals"] }] })
            .CheckResponsibility(Year).Where(found => found.Id == "RSP0107").Select(found => found.Path.Text).Should().Equal("parties/cook");

    [Fact]
    public void LeadingGroup_ResolvesItsPostsToHolders_AndStandsInTheMatrix()
    {
        var plan = Grouped(Member("head", GroupRole.Leader), Member("office", GroupRole.Office)) is var grouped ? grouped with
        {
            Parties = [.. grouped.Parties, new Organization { Key = "east", Name = "East", Type = "school" }, new Person { Key = "li", Name = "Principal", Tenures = [new() { Post = "head", At = "east", Until = new(2024, 8, 31) }] }],
        } : throw new InvalidOperationException();

        plan.HoldersOf("head", new(2024, 8, 31), "east").Should().Equal("li");
        plan.HoldersOf("head", new(2024, 9, 1), "east").Should().BeEmpty();
        plan.ToMatrix().Rows.Single(row => row.Path.Text == "parties/team").Cells.Select(cell => (cell.Party.Text, cell.Parts[0].Membership)).Should().Equal(("office", GroupRole.Office), ("head", GroupRole.Leader));
    }

    [Fact]
    public void FirstResponsible_IsInheritedWithItsSource_UnlessOverridden()
    {
        var plan = Sound with
        {
            Initiatives =
            [
                new()
                {
                    Key = "work", Name = "Work", Assignments = [Assignment.Accountable("head"), Assignment.Supporting("office")],
                    Activities = [Step("silent"), Step("done") with { Assignments = [Assignment.Responsible("schools")] }, Step("led") with { Assignments = [Assignment.Lead("office")] }],
                },
            ],
        };

        Roles(plan, "silent").Should().Equal("Accountable head from work", "Supporting office from work");
        Roles(plan, "done").Should().Equal("Responsible schools from done", "Accountable head from work");
        Roles(plan, "led").Should().Equal("Lead office from led");
        plan.AnswerFor("done").Should().Be(new Answer(["head"], AnswerReason.Accountable, "work"));
        plan.AnswerFor("led").Should().Be(new Answer(["office"], AnswerReason.Lead, "led"));
    }

    [Fact]
    public void AnswerFor_AnItemThatNamesNobody_IsTheOwner()
    {
        Steps(Step("drill")).AnswerFor("drill").Should().Be(new Answer(["bureau"], AnswerReason.Owner, null));
        Steps(Step("drill")).AnswerFor("none").Should().BeNull();
        Steps(Step("drill") with { Assignments = [Assignment.Responsible("office"), Assignment.Responsible("head")] }).AnswerFor("drill").Should().BeNull("two answer for the same");
    }

    [Fact]
    public void HandOver_EachHoldsOnItsDays()
    {
        var plan = Steps(Step("drill") with { Assignments = [Assignment.Lead("office") with { Until = new(2024, 6, 30) }, Assignment.Lead("bureau") with { From = new(2024, 7, 1), Deputy = "office" }] });

        plan.AnswerFor("drill", new(2024, 6, 30))!.Parties.Should().Equal("office");
        plan.AnswerFor("drill", new(2024, 7, 1))!.Parties.Should().Equal("bureau");
        plan.RolesIn("drill", new(2024, 7, 1)).Single().Assignment.Deputy.Should().Be(new Key("office"));
        plan.CheckResponsibility(Year).Should().NotContain(found => found.Id == "RSP0101");
    }

    [Fact]
    public void ResponsibilityList_AUnitLeftOutOfALayerIsFound()
        => Ids(Layered(top => top with { Lower = "east" })).Should().Equal("RSP0203");

    [Fact]
    public void Tiers_LeadAndSharingLevelsStandInTheMatrix()
    {
        var plan = Sound with
        {
            Parties = [new Organization { Key = "city", Name = "City", Level = AdministrativeLevel.City }, new Organization { Key = "county", Name = "County", Level = AdministrativeLevel.County }],
            TieredDuties = [new() { Subject = "Kindergartens", Lead = AdministrativeLevel.County, With = [AdministrativeLevel.City] }],
        };

        plan.ToMatrix().Rows.Single(row => row.Path.Text == "tieredDuties/[0]").Cells.Select(cell => (cell.Party.Text, cell.Parts[0].Role)).Should().Equal(("city", Role.Joint), ("county", Role.Lead));
    }

    [Fact]
    public void LeadWithoutExecutor_IsFound_UnlessAStepHasOne()
    {
        var led = Step("work-item") with { Assignments = [Assignment.Lead("office")] };

        Steps(led).CheckResponsibility(Year).Select(found => found.Id).Should().Contain("RSP0106");
        Steps(led with { Activities = [Step("part") with { Assignments = [Assignment.Joint("schools")] }] }).CheckResponsibility(Year).Select(found => found.Id).Should().NotContain("RSP0106");
    }

    [Fact]
    public void SetsAndPosts_ResolveToTheUnitsOfTheDay()
    {
        var plan = Sound with
        {
            Parties =
            [
                new Organization { Key = "old", Name = "Old", Type = "school", Closed = new(2024, 8, 31) }, new Organization { Key = "new", Name = "New", Type = "school", Opened = new(2024, 9, 1) },
                new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }, new OrganizationSet { Key = "buses", Name = "With buses", Members = ["schools"], Condition = "Has a bus" },
                new Post { Key = "head", Name = "Principal", At = "schools" },
            ],
        };

        plan.UnitsOf("head", new(2024, 8, 31)).Should().Be(new ResolvedUnits(["old"], false));
        plan.UnitsOf("buses", new(2024, 9, 1)).Should().Be(new ResolvedUnits(["new"], true));
        plan.UnitsOf("schools").Units.Should().Equal("old", "new");
        plan.UnitsOf("nobody").Units.Should().BeEmpty();
    }

    [Fact]
    public void Delegation_FallsToTheUnitAbove_ByAffiliation()
    {
        var plan = Sound with
        {
            Parties =
            [
                new Organization { Key = "bureau", Name = "Bureau" }, new Organization { Key = "north", Name = "North", Type = "district" }, new Organization { Key = "centre", Name = "Centre", PartOf = "north" },
                new Organization { Key = "school", Name = "School", PartOf = "centre" }, new OrganizationSet { Key = "districts", Name = "Districts", Types = ["district"] },
            ],
        };
        var delegation = new Delegation { From = "bureau", To = "districts", Subject = "Appraisal", Since = new(2024, 3, 1) };

        plan.DelegateFor(delegation, "school").Should().Be(new Key("north"));
        plan.DelegateFor(delegation, "school", new(2024, 2, 29)).Should().BeNull("it does not hold yet");
        plan.DelegateFor(delegation, "bureau").Should().BeNull("it belongs to none");
    }

    [Fact]
    public void Rota_OnDaysOff_IsCheckedOnThoseDaysAlone()
    {
        var calendar = new Education.Planning.Calendars.SchoolCalendar { Key = "c", Name = "C", Working = new() { KnownFrom = new(2024, 1, 1), KnownUntil = new(2024, 12, 31) } };
        var rota = new DutyRota { Key = "r", Name = "R", From = new(2024, 5, 6), Until = new(2024, 5, 19), Days = RotaDays.DaysOff, Turns = [new() { Party = "office", From = new(2024, 5, 11), Until = new(2024, 5, 12) }] };

        rota.SlotsOn(calendar).Select(slot => (slot.Day.Day, slot.Parties.Count)).Should().Equal((11, 1), (12, 1), (18, 0), (19, 0));
    }

    [Fact]
    public void Pairs_OneToOneOneToManyManyToMany_StandOnBothSides()
    {
        var plan = Sound with { Pairings = [new() { Key = "twins", Name = "Twins", Pairs = [new("bureau", "office"), new("bureau", "schools"), new("office", "schools")] }] };

        plan.ToMatrix().Rows.Single(row => row.Path.Text == "pairings/twins").Cells.Select(cell => $"{cell.Party}: {string.Join(", ", cell.Parts.Select(part => part.Role))}")
            .Should().Equal("bureau: Mentoring", "office: Mentored, Mentoring", "schools: Mentored");
    }

    [Fact]
    public void Group_IsOneUnitWithItsMembers()
    {
        var plan = Sound with
        {
            Parties = [new Organization { Key = "east", Name = "East" }, new Organization { Key = "west", Name = "West" }, new WorkingGroup { Key = "chain", Name = "Chain", Members = [Member("east", GroupRole.Leader), Member("west", GroupRole.Member)] }],
        };

        plan.UnitsOf("chain").Units.Should().Equal("east", "west");
    }

    [Fact]
    public void Agreement_StandsInTheMatrixWithItsParties()
        => (Sound with { Agreements = [new() { Key = "memo", Name = "Memorandum", Parties = ["bureau", "office"] }] }).ToMatrix()
            .Rows.Single(row => row.Path.Text == "agreements/memo").Cells.Should().OnlyContain(cell => cell.Parts[0].Role == Role.Signing).And.HaveCount(2);

    [Fact]
    public void PublicAndParents_HaveTheirPart()
    {
        var plan = Steps(Step("vote") with { Assignments = [Assignment.Of(Role.Participating, "voters")] });

        (plan with { Parties = [.. plan.Parties, new GeneralPublic { Key = "voters", Name = "Voters", Channel = "public vote" }] }).ToMatrix().Parties.Should().Contain(new Key("voters"));
    }

    [Fact]
    public void EveryTaskAtAnyTime_AGapBetweenTwoAnswersIsFound()
        => Steps(Step("drill") with { Assignments = [Assignment.Lead("office") with { Until = new(2024, 6, 30) }, Assignment.Responsible("schools")] })
            .CheckResponsibility(Year).Where(found => found.Id == "RSP0101").Select(found => found.Message()).Should().Equal("From 2024-07-01 to 2024-12-31 nobody answers for `drill`.");

    [Fact]
    public void StaffWhoMustBeThere_AreAtOnePlaceADay()
    {
        var plan = Steps(
            Step("a") with { Timing = "2024-05-06", Venue = "East", Assignments = [Assignment.Responsible("team")] }, Step("b") with { Timing = "2024-05-06", Venue = "West", Assignments = [Assignment.Responsible("li")] });
        var team = new WorkingGroup { Key = "team", Name = "Team", Members = [Member("li", GroupRole.Leader)] };
        var resolved = (plan with { Parties = [.. plan.Parties, team, new Person { Key = "li", Name = "Inspector", IsExclusive = true }] }).Resolve(MadeUpCounty.Calendar);

        resolved.CheckDuties().Single().Id.Should().Be("SCH0501");
    }

    private static IReadOnlyList<string> Ids(Plan plan) => [.. plan.ToCascade().Gaps.Select(gap => gap.Id)];

    private static IReadOnlyList<string> Roles(Plan plan, Key item) => [.. plan.RolesIn(item).Select(held => $"{held.Assignment.Role} {held.Assignment.Party} from {held.Source.Item.Key}")];

    private static Plan Layered(Func<ResponsibilityStatement, ResponsibilityStatement> top) => Sound with
    {
        Parties =
        [
            new Organization { Key = "bureau", Name = "Bureau" }, new Organization { Key = "east", Name = "East", Type = "school" }, new Organization { Key = "west", Name = "West", Type = "school" },
            new Organization { Key = "east.one", Name = "Class", Type = "class", PartOf = "east" }, new Organization { Key = "west.one", Name = "Class", Type = "class", PartOf = "west" },
            new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }, new OrganizationSet { Key = "classes", Name = "Classes", Types = ["class"] },
        ],
        Statements = [top(new() { Key = "top", Name = "Top", Upper = "bureau", Lower = "schools" }), new() { Key = "below", Name = "Below", Upper = "schools", Lower = "classes" }],
    };
}
