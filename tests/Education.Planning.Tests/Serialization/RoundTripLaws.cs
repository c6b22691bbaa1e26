using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Serialization;

public class RoundTripLaws
{
    [Fact]
    public void Read_OfAnyWrittenPlan_GivesTheSamePlanAndTheSameBytes() => RoundTrips(PlanGens.Plan);

    [Fact]
    public void Read_OfAnyWrittenCalendar_GivesTheSameCalendarAndTheSameBytes() => RoundTrips(PlanGens.Calendar);

    [Fact]
    public void Read_OfAnyWrittenObservations_GivesTheSameObservationsAndTheSameBytes() => RoundTrips(PlanGens.Observations);

    [Fact]
    public void Read_OfAnyWrittenScheme_GivesTheSameSchemeAndTheSameBytes() => RoundTrips(PlanGens.Scheme);

    [Fact]
    public void Read_OfAnyWrittenUnits_GivesTheSameUnitsAndTheSameBytes() => RoundTrips(PlanGens.Units);

    [Fact]
    public void Read_OfAnyWrittenRegister_GivesTheSameRegisterAndTheSameBytes() => RoundTrips(PlanGens.Register);

    [Theory]
    [InlineData(typeof(Plan))]
    [InlineData(typeof(SchoolCalendar))]
    [InlineData(typeof(ObservationSet))]
    [InlineData(typeof(UnitRegistry))]
    [InlineData(typeof(WorkRegister))]
    public void Generators_OverManyDocuments_WriteEveryMemberOfTheContract(Type content)
    {
        var documents = content == typeof(Plan) ? PlanGens.Plan.Sample(400).Select(PlanningJson.Write)
            : content == typeof(SchoolCalendar) ? PlanGens.Calendar.Sample(400).Select(PlanningJson.Write)
            : content == typeof(UnitRegistry) ? PlanGens.Units.Sample(400).Select(PlanningJson.Write)
            : content == typeof(WorkRegister) ? PlanGens.Register.Sample(400).Select(PlanningJson.Write)
            : PlanGens.Observations.Sample(400).Select(PlanningJson.Write);
        var seen = new HashSet<string>();
        foreach (var document in documents)
            ContractMembers.CollectWritten(document, content, seen);

        seen.Should().BeEquivalentTo(ContractMembers.Of(content));
    }

    private static void RoundTrips<T>(Gen<T> documents)
        where T : class
        => Prop.ForAll(documents.ToArbitrary(), document =>
        {
            var json = PlanningJson.Write(document);
            var read = PlanningJson.Read<T>(json);
            read.Should().Be(document);
            PlanningJson.Write(read).Should().Be(json);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
