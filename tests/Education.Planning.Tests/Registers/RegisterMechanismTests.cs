using Education.Planning.Calendars;
using Education.Planning.Registers;
using Education.Planning.Tests.Responsibility;
using NodaTime;
using static Education.Planning.Tests.Registers.RegisterSamples;

namespace Education.Planning.Tests.Registers;

/// <summary>What each mechanism of plans, control and programmes does as a case of its kind; seeds/mechanisms.md points here.</summary>
public class RegisterMechanismTests
{
    private static readonly Plan County = MadeUpCounty.Plan;

    [Fact]
    public void PlansOfUnits_ThoseMissingAreListed()
    {
        var register = Requiring(
            Of(Case("unit-plan", "p1", Step("submitted", 1, 20)).With("document") with { Subject = "school-01" }, Case("unit-plan", "p2") with { Subject = "school-02" }),
            new() { Key = "plans", Name = "Plans", Kind = "unit-plan", For = "schools", State = "submitted", From = Year.Start, Until = new(2024, 1, 31) });

        var standing = register.RequirementsAt(County, new(2024, 2, 1)).Single();
        standing.Needed.Should().Be(60);
        standing.Missing.Should().HaveCount(59).And.Contain(missing => missing.Unit == new Key("school-02")).And.NotContain(missing => missing.Unit == new Key("school-01"));
        standing.IsLate.Should().BeTrue();
        register.RequirementsAt(County, new(2024, 1, 31)).Single().IsLate.Should().BeFalse("the last day still counts");
    }

    [Fact]
    public void PlanOfAUnit_CannotRunBeforeItsApproval()
    {
        Faults(Case("unit-plan", "p", Step("submitted", 1, 20), Step("running", 2, 1)).With("document", "approval")).Should().Equal("REG0104");
        Faults(Case("unit-plan", "p", Step("submitted", 1, 20), Step("approved", 1, 28), Step("running", 2, 1)).With("document", "approval")).Should().BeEmpty();
    }

    [Fact]
    public void Document_IsDoneWhenIssued_AndMayBeRevised()
        => On(Case("document", "opinions", Step("drafted", 2, 1), Step("issued", 3, 28), Step("issued", 9, 1)).With("document") with { Due = new(2024, 3, 31) }, new(2024, 12, 31)).Should().Be(CaseCondition.Closed);

    [Fact]
    public void Meetings_EachDirectorVisitsEachSchool_TheMissingPairsAreListed()
    {
        var register = Requiring(
            Of(Case("clean-up", "v") with { Subject = "school-01", Topic = "director-1" }),
            new() { Key = "visits", Name = "Visits", Kind = "clean-up", For = "schools", Topics = ["director-1", "director-2"], From = Year.Start, Until = Year.End });

        register.RequirementsAt(County, Year.End).Single().Should().Match<RequirementStanding>(met => met.Needed == 120 && met.Missing.Count == 119);
    }

    [Fact]
    public void NextYear_ProposalsRestOnTheirBasis_AsAStockTakingDoes()
        => Faults(Case("stock-taking", "item", Step("done", 12, 20)).With()).Should().Equal("REG0105");

    [Fact]
    public void PlanChecksOnItself_InspectionsNameTheirItem()
    {
        var register = Of() with { Inspections = [new() { Key = "i", Name = "Inspection of this plan", Item = "drills", Units = "schools", From = new(2024, 10, 8) }] };

        register.Validate(County).Should().BeEmpty();
        (register with { Inspections = [register.Inspections[0] with { Item = "other" }] }).Validate(County).Single().Id.Should().Be("REG0112");
    }

    [Fact]
    public void FirstAsked_ACaseHasALimitInWorkingDays()
    {
        var calendar = new SchoolCalendar { Key = "c", Name = "C", Working = new() { KnownFrom = Year.Start, KnownUntil = Year.End } };
        var standing = Of(Case("complaint", "fee")).StandingAt(new(2024, 2, 1), calendar).Cases.Single();

        standing.Due.Should().Be(new LocalDate(2024, 1, 31), "15 working days after Wednesday the 10th");
        standing.Condition.Should().Be(CaseCondition.Overdue);
        Of(Case("complaint", "fee")).StandingAt(new(2024, 2, 1)).Cases.Single().Due.Should().BeNull("without a calendar no working day is counted");
    }

    [Fact]
    public void Routing_KeepsTheOrderOfItsChecks_AndWhoMadeThem()
    {
        Faults(Case("routing", "paper", Step("reviewed", 2, 2))).Should().Equal("REG0104");
        Of(Case("routing", "paper", Step("checked", 2, 1) with { By = "nobody" })).Validate(County).Select(found => $"{found.Id} {found.Path}").Should().Equal("REG0111 cases/paper/steps/[0]/by");
    }

    [Fact]
    public void Supervision_NamesWhoIsLate()
        => Of(Case("supervision", "urge") with { Responsible = "school-07", Due = new(2024, 3, 1) }).StandingAt(new(2024, 3, 2)).ToText(plan: County).Should().Contain("Overdue\n  urge: Case\n").And.Contain("responsible: School 07\n");

    [Fact]
    public void Pairs_DoTheirLeastNumberOfActivities()
    {
        var plan = County with { Pairings = [new() { Key = "twins", Name = "Twins", Pairs = [new("school-01", "school-02"), new("school-01", "school-03")] }] };
        CaseRecord Visit(Key key, Key helped) => Case("minutes", key) with { Responsible = "school-01", Subject = helped };
        var register = Requiring(Of(Visit("a", "school-02"), Visit("b", "school-02"), Visit("c", "school-03")), new() { Key = "v", Name = "V", Kind = "minutes", Pairing = "twins", AtLeast = 2, From = Year.Start, Until = Year.End });

        register.RequirementsAt(plan, Year.End).Single().Missing.Should().Equal(new MissingRecord("school-03", "school-01", null, 1));
    }

    [Fact]
    public void Exchange_LastsAYear_AndItsShareIsCounted()
    {
        Faults(Case("exchange", "x", Step("returned", 12, 1)).With("appraisal")).Should().Equal("REG0108");
        var flow = Of(Case("exchange", "x"), Case("exchange", "y")).FlowOf("exchange", Year);
        (flow.Opened / 200m).Should().Be(0.01m, "two of 200 teachers are one in a hundred");
    }

    [Theory]
    [InlineData(InspectionMode.Regular)]
    [InlineData(InspectionMode.Visit)]
    [InlineData(InspectionMode.SpotCheck)]
    [InlineData(InspectionMode.Recheck)]
    [InlineData(InspectionMode.Special)]
    public void InspectionModes_DrawTheirUnits(InspectionMode mode)
        => (Of() with { Inspections = [new() { Key = "i", Name = "I", Mode = mode, Field = "fire", IsAnnounced = mode == InspectionMode.Regular, Units = "schools", From = new(2024, 3, 1), Draw = new() { Seed = 1, Size = 5 } }] })
            .DrawFor("i", County)!.Units.Should().HaveCount(5);

    [Fact]
    public void SelfInspection_FindingsBecomeCasesOfTheUnit()
    {
        var register = Of() with { Inspections = [new() { Key = "self", Name = "Self-inspection", Mode = InspectionMode.SelfInspection, Units = "schools", From = new(2024, 3, 1), Findings = [new() { Unit = "school-05", Name = "Stairs" }] }] };

        register.OpenCases("self", "hazard", new(2024, 3, 2)).Cases.Single().Responsible.Should().Be(new Key("school-05"));
    }

    [Fact]
    public void Registers_AreCompleteAtTheYearsEnd_OrSayWhatIsMissing()
    {
        var files = Requiring(Of(Case("file", "f", Step("complete", 12, 20)).With("documents") with { Topic = "training" }), new() { Key = "files", Name = "Files", Kind = "file", Topics = ["training", "awards"], State = "complete", From = Year.Start, Until = Year.End });

        files.RequirementsAt(County, Year.End).Single().Missing.Should().Equal(new MissingRecord(null, null, "awards", 0));
        files.RequirementsAt(County, Year.End).Single().Share.Should().Be(0.5m);
    }

    [Fact]
    public void EmergencyPlans_OneForEachKindOfIncident_AndDrillsWithTheirRecord()
    {
        var register = Requiring(
            Of(Case("emergency-plan", "e", Step("in-force", 3, 1)).With("document") with { Subject = "school-01", Topic = "fire" }),
            new() { Key = "e", Name = "E", Kind = "emergency-plan", For = "school-01", Topics = ["fire", "flood"], State = "in-force", From = Year.Start, Until = Year.End });

        register.RequirementsAt(County, Year.End).Single().Missing.Should().Equal(new MissingRecord("school-01", null, "flood", 0));
        Faults(Case("drill", "d", Step("held", 5, 11))).Should().Equal("REG0105");
    }

    [Fact]
    public void CleanUp_IsClosedWithItsResult() => Faults(Case("clean-up", "market", Step("done", 4, 1))).Should().Equal("REG0106");

    [Fact]
    public void Rates_OfInspectionsByDraw_AreCounted()
        => Of(Case("complaint", "a"), Case("hazard", "b", Step("mending", 1, 12), Step("removed", 2, 1)).With("photo")).StandingAt(Year.End).Kinds.Single(kind => kind.Kind == "hazard").ClosedShare.Should().Be(1m);

    [Fact]
    public void Licence_ExpiresAfterItsLastDay_AndIsRenewed()
    {
        var licence = Case("licence", "gate", Step("granted", 1, 20)).With("documents") with { ValidUntil = new(2024, 6, 30) };

        On(licence, new(2024, 6, 30)).Should().Be(CaseCondition.Closed);
        On(licence, new(2024, 7, 1)).Should().Be(CaseCondition.Expired);
        On(licence with { Steps = [.. licence.Steps, Step("granted", 6, 25)], ValidUntil = new(2025, 6, 30) }, new(2024, 7, 1)).Should().Be(CaseCondition.Closed);
    }

    [Fact]
    public void Complaints_OfPartOfAYear_HaveTheirShareHandled()
    {
        var register = Of(Case("complaint", "a", Step("verified", 1, 15), Step("settled", 1, 30)).With("reply"), Case("complaint", "b"), Case("complaint", "c") with { Opened = new(2024, 12, 3) });

        register.FlowOf("complaint", new(new(2024, 1, 1), new(2024, 11, 30))).Opened.Should().Be(2);
        register.StandingAt(new(2024, 11, 30)).Kinds.Single(kind => kind.Kind == "complaint").ClosedShare.Should().Be(0.5m);
    }

    [Fact]
    public void Expense_NeedsItsBudgetBeforeItIsApproved() => Faults(Case("expense", "e", Step("approved", 3, 1))).Should().Equal("REG0105");

    [Fact]
    public void Decision_NeedsItsRiskAssessmentAndMinutes()
    {
        Faults(Case("decision", "d", Step("assessed", 3, 1), Step("decided", 3, 2)).With("minutes")).Should().Equal("REG0105");
        Faults(Case("decision", "d", Step("assessed", 3, 1), Step("decided", 3, 2)).With("minutes", "risk-assessment")).Should().BeEmpty();
    }

    [Fact]
    public void StockTaking_WhatIsUnfinishedHasAReasonAndARemedy()
        => Faults(Case("stock-taking", "s", Step("unfinished", 12, 20)) with { Proofs = [new() { Kind = "report", Name = "Report" }] }).Should().Equal("REG0105", "REG0106");

    [Fact]
    public void Standard_ReachedByAShareOfUnits()
    {
        var register = Requiring(
            Of(Case("title", "t", Step("selected", 3, 1), Step("accredited", 6, 1)).With("verdict") with { Subject = "school-01", ValidUntil = new(2027, 5, 31) }, Case("title", "u", Step("selected", 3, 1)) with { Subject = "school-02" }),
            new() { Key = "standard", Name = "Standard", Kind = "title", For = "schools", State = "accredited", From = Year.Start, Until = Year.End });

        register.RequirementsAt(County, Year.End).Single().Share.Should().Be(1m / 60);
    }

    [Fact]
    public void Status_IsAppliedForSelectedAndAccreditedInOrder()
        => Faults(Case("title", "t", Step("accredited", 6, 1)).With("verdict") with { ValidUntil = new(2027, 5, 31) }).Should().Equal("REG0104");

    [Fact]
    public void Title_IsNeverForLife() => Faults(Case("title", "t", Step("selected", 3, 1), Step("accredited", 6, 1)).With("verdict")).Should().Equal("REG0109");

    [Fact]
    public void Remedy_ComesBeforeTheFormalEvaluation()
        => Faults(Case("rectification", "r", Step("accepted", 5, 1)).With("verdict")).Should().Equal("REG0104");

    [Fact]
    public void Monitoring_IsPublishedWithItsIndex()
    {
        var year = Case("monitoring", "m", Step("published", 6, 1)).With("notice") with { Amounts = [new() { Key = "index", Amount = "87.5" }] };

        Of(year).FlowOf("monitoring", Year).States.Single(state => state.State == "published").Amounts.Single().Amount.Value.Should().Be(87.5m);
        Faults(year with { Proofs = [] }).Should().Equal("REG0105");
    }

    [Fact]
    public void Violation_HasItsConsequence() => Faults(Case("violation", "v", Step("handled", 5, 1))).Should().Equal("REG0105", "REG0106");

    [Fact]
    public void Training_HasItsRates_AndNoneWithoutFigures()
    {
        new TrainingCourse { Key = "c", Name = "C", Due = 96, Attended = 93, Completed = 90 }.Rates.Should().Match<ParticipationRates>(rates => rates.Participation == 93m / 96 && rates.Completion == 90m / 93);
        new TrainingCourse { Key = "c", Name = "C" }.Rates.Should().Match<ParticipationRates>(rates => rates.Participation == null && rates.Completion == null && rates.Due == null);
        new TrainingCourse { Key = "c", Name = "C", Due = 0, Attended = 0 }.Rates.Participation.Should().BeNull("nobody was to come");
        new TrainingCourse { Key = "c", Name = "C", Records = [new() { Trainee = "t-1", IsCompleted = true }, new() { Trainee = "t-2", IsAbsent = true }] }.Rates.Should().Be(new ParticipationRates(2, 1, 1));
    }

    [Fact]
    public void Training_IsOfALevelCategoryAudienceAndSession()
    {
        var course = new TrainingCourse
        {
            Key = "c", Name = "C", Level = "county", Category = "ethics", Audience = "principals", Hours = "8 hour", Sessions = [new() { On = new(2024, 7, 8), Hours = "4 hour" }, new() { On = new(2024, 7, 9), Hours = "4 hour" }],
            Records = [new() { Trainee = "principal-01", IsCompleted = true }],
        };
        var register = Of() with
        {
            Courses = [course],
            HoursRequirements = [new() { Key = "h", Name = "H", Audience = "principals", Category = "ethics", Hours = "8 hour", From = Year.Start, Until = Year.End }],
        };

        register.Validate(County).Should().BeEmpty();
        register.CreditHours("h", County).Should().HaveCount(60).And.ContainSingle(trainee => trainee.IsMet == true).Which.Trainee.Should().Be(new Key("principal-01"));
    }

    [Fact]
    public void CreditHours_AreThoseEntered_ElseThoseOfTheCourseCompleted()
    {
        var register = Of() with
        {
            Courses =
            [
                new() { Key = "a", Name = "A", Hours = "40 hour", Records = [new() { Trainee = "t-1", IsCompleted = true }, new() { Trainee = "t-2" }] },
                new() { Key = "b", Name = "B", Hours = "40 hour", Records = [new() { Trainee = "t-2", Hours = "32.5 hour" }, new() { Trainee = "t-1", IsCompleted = true, Hours = "xx hour" }] },
            ],
            HoursRequirements = [new() { Key = "year", Name = "Year", Hours = "72 hour", From = Year.Start, Until = Year.End }, new() { Key = "masked", Name = "Masked", Hours = "xx hour", From = Year.Start, Until = Year.End }],
        };

        register.CreditHours("year").Should().Equal(new TraineeHours("t-1", 80, true), new TraineeHours("t-2", 32.5m, false));
        register.CreditHours("masked").Should().OnlyContain(trainee => trainee.IsMet == null);
        register.CreditHours("none").Should().BeEmpty();
    }

    [Fact]
    public void Mentors_KeepMinutes() => Faults(Case("minutes", "m", Step("planned", 2, 1), Step("held", 3, 1)).With("time", "place", "speaker")).Should().Equal("REG0105");

    [Fact]
    public void ResearchMeeting_IsFixedInAdvance() => Faults(Case("minutes", "m", Step("planned", 2, 1)).With("time", "place")).Should().Equal("REG0105");

    [Fact]
    public void Pilot_IsExtendedAfterItsSummary()
    {
        Faults(Case("pilot", "p", Step("extended", 9, 1)).With("summary")).Should().Equal("REG0104");
        Faults(Case("pilot", "p", Step("summed-up", 8, 1), Step("extended", 9, 1))).Should().Equal("REG0105");
        Faults(Case("pilot", "p", Step("summed-up", 8, 1), Step("extended", 9, 1)).With("summary")).Should().BeEmpty();
    }

    [Fact]
    public void Buildings_StartsAndCompletionsAreCountedApart_WithTheirPlaces()
    {
        CaseRecord Building(Key key, int places, params ReadOnlySpan<CaseStep> steps) => Case("building", key, steps).With("acceptance") with { Amounts = [new() { Key = "places", Amount = new Quantity(places, "place") }] };
        var flow = Of(Building("a", 360, Step("started", 3, 1), Step("completed", 11, 1)), Building("b", 270, Step("started", 9, 1)), Building("c", 100)).FlowOf("building", Year);

        flow.States.Select(state => (state.State.Text, state.Cases, state.Amounts.SingleOrDefault()?.Amount.Value)).Should().Equal(("planned", 3, 730), ("started", 2, 630), ("completed", 1, 360), ("handed-over", 0, null));
    }

    [Fact]
    public void Livelihood_ProjectsOfTheYear_StandAsAList()
        => Of(Case("building", "a", Step("started", 3, 1), Step("completed", 11, 1)).With("acceptance"), Case("building", "b")).StandingAt(Year.End).Kinds.Single(kind => kind.Kind == "building").Should().Be(new KindStanding("building", 1, 0, 1, 0));

    [Fact]
    public void PhaseOut_CountsDownToZero()
    {
        var register = Of(Case("phase-out", "a", Step("gone", 6, 1)).With("photo"), Case("phase-out", "b", Step("gone", 9, 1)).With("photo"));

        int Left(LocalDate day) => register.StandingAt(day).Kinds.Single(kind => kind.Kind == "phase-out").Open;
        new[] { Left(new(2024, 5, 31)), Left(new(2024, 6, 1)), Left(new(2024, 9, 1)) }.Should().Equal(2, 1, 0);
    }

    [Fact]
    public void Reconstruction_IsHandedOverOnTime()
        => On(Case("building", "a", Step("started", 3, 1)) with { Due = new(2024, 8, 31), Topic = "donated" }, new(2024, 9, 1)).Should().Be(CaseCondition.Overdue);

    [Fact]
    public void Reports_OfEveryMonth_ThoseMissingAreListed()
    {
        Key[] months = ["m-01", "m-02", "m-03"];
        var register = Requiring(
            Of(Case("report", "r", Step("handed-in", 1, 31)).With("document") with { Topic = "m-01" }), new() { Key = "monthly", Name = "Monthly", Kind = "report", Topics = [.. months], State = "handed-in", From = Year.Start, Until = Year.End });

        register.RequirementsAt(County, Year.End).Single().Missing.Select(missing => missing.Topic!.Text).Should().Equal("m-02", "m-03");
    }

    [Fact]
    public void Publication_LastsItsDaysBeforeItTakesEffect()
    {
        Faults(Case("publication", "p", Step("in-effect", 5, 6))).Should().Equal("REG0104");
        Faults(Case("publication", "p", Step("published", 5, 6), Step("in-effect", 5, 10)).With("notice")).Should().Equal("REG0108");
    }

    [Fact]
    public void Entitlement_PersonsAreNotPersonTimes()
    {
        var voucher = new Entitlement { Key = "voucher", Name = "Voucher", Amount = "1200 yuan" };

        voucher.AmountFor(250, arePersonTimes: false).Should().Be(new Quantity(300_000, "yuan"));
        voucher.AmountFor(250, arePersonTimes: true).Should().BeNull();
        (voucher with { Amount = null }).AmountFor(1, arePersonTimes: false).Should().BeNull("it is in kind");
    }

    [Fact]
    public void Funding_SourcesAboveTheTotal_AreFound()
        => Education.Planning.Tests.Validation.PlanExamples.All.Single(example => example.Id == "PLN0219").Failing.Validate().Diagnostics.Select(found => found.Id).Should().Contain("PLN0219");
}
