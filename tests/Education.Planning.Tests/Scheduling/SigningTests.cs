using Education.Planning.Responsibility;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using Education.Planning.Tests.Responsibility;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Responsibility statements on the calendar: when they are signed, and who is late.</summary>
public class SigningTests
{
    private static readonly LocalDate AYearOn = new(2024, 12, 31);

    private static Plan County => MadeUpCounty.Plan with { Statements = [MadeUpCounty.Plan.Statements[0] with { Timing = "by 02-20" }, MadeUpCounty.Plan.Statements[1]] };

    [Fact]
    public void Signing_OfAStatement_StandsInTheMonthInWhichItIsSigned()
    {
        var february = SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()).ToAgenda().Sections.Single(section => section.First == new YearMonth(2012, 2) && section.Last == section.First);

        february.Entries.Select(entry => entry.Item.Placed.Path.Text).Should().Contain(["statements/annual-statement", "statements/campus-statement"]);
        var signing = february.Entries.Single(entry => entry.Item.Item.Key == "annual-statement").Dates.Single().Window;
        (signing.Earliest, signing.Latest).Should().Be((new LocalDate(2012, 2, 1), new LocalDate(2012, 2, 29)));
    }

    [Fact]
    public void Signing_ByParty_StandsWithBothSides()
        => SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()).ToAgenda().ByParty()
            .Where(share => share.Entries.Any(entry => entry.Item.Item.Key == "annual-statement")).Select(share => share.Party!.Text).Should().BeEquivalentTo("bureau", "schools");

    [Fact]
    public void Signing_InTheWorkload_CountsForEachSchool()
        => County.Resolve(MadeUpCounty.Calendar).ToWorkload("school-07").Rows.Single().Months.Single(month => month.Month == new YearMonth(2024, 2)).Entries
            .Should().Contain(entry => entry.Item.Item.Key == "upper");

    [Fact]
    public void Signing_InTheLedger_IsDoneOnItsDay()
    {
        OccurrenceLedger ledger = new() { Entries = [new() { Item = "upper", On = new(2024, 2, 19) }] };
        var report = County.Resolve(MadeUpCounty.Calendar).Check(ledger, AYearOn);

        report.Diagnostics.Should().BeEmpty();
        report.Lines.Single(line => line.Item.Item.Key == "upper").State.Should().Be(OccurrenceState.Done);
    }

    [Fact]
    public void Signatures_AllInTime_GiveNothing() => County.Resolve(MadeUpCounty.Calendar).CheckSignatures(AYearOn).Should().BeEmpty("the last day still counts");

    [Fact]
    public void Signature_OutstandingOnTheLastDay_IsLateTheDayAfter()
    {
        var statement = County.Statements[0];
        var plan = County with { Statements = [statement with { Signatures = [.. statement.Signatures.Where(signature => signature.Lower != "school-17")] }, County.Statements[1]] };
        var resolved = plan.Resolve(MadeUpCounty.Calendar);

        resolved.CheckSignatures(new(2024, 2, 20)).Should().BeEmpty();
        resolved.CheckSignatures(new(2024, 2, 21)).Select(found => $"{found.Id} {found.Arguments[1]}").Should().Equal("SCH0601 school-17");
    }

    [Theory]
    [InlineData("tentative by 02-20")]
    [InlineData("promptly")]
    public void Signature_WithoutAFirmDay_IsNeverLate(string timing)
    {
        var plan = County with { Statements = [County.Statements[0] with { Timing = timing, Signatures = [] }] };

        plan.Resolve(MadeUpCounty.Calendar).CheckSignatures(AYearOn).Should().BeEmpty();
    }

    [Fact]
    public void Signing_WithADateThatTheCalendarDoesNotKnow_IsToldAndStandsWithoutDate()
    {
        var resolved = (County with { Statements = [County.Statements[0] with { Timing = "within 2w after term-start" }] }).Resolve(MadeUpCounty.Calendar);

        resolved.Diagnostics.Should().Contain(found => found.Path == PlanPath.Root.To("statements", "upper").To("timing"));
        resolved.ToAgenda().WithoutDate.Should().Contain(entry => entry.Item.Item.Key == "upper");
    }
}
