using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class SeedFileTests
{
    public static TheoryData<string> Paths => [.. SeedFile.ComposeAll().Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Committed_IsWhatTheSeedsWrite(string path)
        => File.ReadAllText(RepositoryRoot.File("seeds", path)).Should().Be(
            Composed(path).Json, "`dotnet run --project seeds` writes the files anew after a seed has changed");

    [Fact]
    public void Folders_HoldNothingElse()
        => new[] { "plans", "calendars", "observations", "registers", "units" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.File("seeds", folder)).Select(file => $"{folder}/{Path.GetFileName(file)}"))
            .Should().BeEquivalentTo(SeedFile.ComposeAll().Select(file => file.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void ReadBack_WritesTheSameText(string path)
    {
        var json = Composed(path).Json;

        Rewritten(path, json).Should().Be(json);
    }

    [Fact]
    public void ReadBack_EqualsTheComposedValue()
    {
        PlanningJson.Read<Plan>(Composed("plans/safety-county.json").Json).Should().Be(SafetyCountyPlan.Compose());
        PlanningJson.Read<SchoolCalendar>(Composed("calendars/county-2012.json").Json).Should().Be(SafetyCountyCalendar.Compose());
        PlanningJson.Read<Plan>(Composed("plans/moral-city.json").Json).Should().Be(MoralCityPlan.Compose());
        PlanningJson.Read<Plan>(Composed("plans/summary-city-2015.json").Json).Should().Be(SummaryCity2015Plan.Compose());
        PlanningJson.Read<ObservationSet>(Composed("observations/summary-city-2015.json").Json).Should().Be(SummaryCity2015Observations.Compose());
    }

    private static SeedFile Composed(string path) => SeedFile.ComposeAll().Single(file => file.Path == path);

    private static string Rewritten(string path, string json) => path.Split('/')[0] switch
    {
        "plans" => PlanningJson.Write(PlanningJson.Read<Plan>(json)),
        "units" => PlanningJson.Write(PlanningJson.Read<UnitRegistry>(json)),
        "registers" => PlanningJson.Write(PlanningJson.Read<WorkRegister>(json)),
        "calendars" => PlanningJson.Write(PlanningJson.Read<SchoolCalendar>(json)),
        _ => PlanningJson.Write(PlanningJson.Read<ObservationSet>(json)),
    };
}
