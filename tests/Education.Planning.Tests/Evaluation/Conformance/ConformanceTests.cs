using Education.Planning.Evaluation;
using Education.Planning.Serialization;
using Education.Planning.Spreadsheets;

namespace Education.Planning.Tests.Evaluation.Conformance;

/// <summary>Every scheme under <c>seeds/schemes</c> gives, cell by cell, what its referee worked out without the library.</summary>
public class ConformanceTests
{
    public static TheoryData<string, string> Schemes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in ConformanceFolder.All)
            {
                foreach (var scheme in ConformanceFolder.SchemesOf(folder))
                    data.Add(folder, scheme);
            }
            return data;
        }
    }

    public static TheoryData<string> Facts => [.. ConformanceFolder.All.Where(f => f.StartsWith("facts/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Scheme_OnItsPopulation_GivesWhatTheRefereeExpects(string folder, string scheme)
    {
        var compiled = Read(folder, scheme).Compile();
        compiled.Diagnostics.Where(d => d.Severity != Severity.Information).Select(d => d.ToString()).Should().BeEmpty();

        Check(compiled, PopulationTable.Read(ConformanceFolder.PopulationOf(folder)), folder, scheme);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Scheme_OnItsPopulationAsCsv_GivesTheSame(string folder, string scheme)
    {
        var compiled = Read(folder, scheme).Compile();
        var tables = PopulationTable.AsCsv(ConformanceFolder.PopulationOf(folder)).Select(csv => compiled.ReadTable(csv));

        Check(compiled, tables.Aggregate((one, other) => one.JoinedWith(other)), folder, scheme);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Scheme_WrittenAndReadBack_IsTheSame(string folder, string scheme)
    {
        var read = Read(folder, scheme);

        PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(read)).Should().Be(read);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_IsAChoiceOfTheScheme(string folder)
    {
        var values = ConformanceFolder.ExpectedOf(folder).GroupBy(cell => cell.Scheme).ToDictionary(
            g => g.Key, g => g.ToDictionary(cell => (cell.AsOf, cell.Column, cell.Row), cell => cell.Value));

        values.Should().ContainKeys("right", "wrong");
        values["right"].Should().Contain(pair => values["wrong"].ContainsKey(pair.Key) && values["wrong"][pair.Key] != pair.Value);
    }

    [Fact]
    public void Facts_AreTwelve() => Facts.Should().HaveCount(12);

    private static void Check(CompiledScheme compiled, ObservationTable population, string folder, string scheme)
    {
        var expected = ConformanceFolder.ExpectedOf(folder).Where(cell => cell.Scheme == scheme).ToList();
        expected.Should().NotBeEmpty();
        foreach (var day in expected.GroupBy(cell => cell.AsOf))
        {
            var board = compiled.Run(population, day.Key);
            day.Select(cell => (cell, Given: board.ValueOf(cell.Column, cell.Row)?.ToString() ?? "no such cell"))
                .Where(pair => pair.Given != pair.cell.Value)
                .Select(pair => $"{pair.cell.Column} of {pair.cell.Row} on {day.Key:uuuu-MM-dd} is {pair.Given}, expected {pair.cell.Value}")
                .Should().BeEmpty();
        }
    }

    private static EvaluationScheme Read(string folder, string scheme) => PlanningJson.Read<EvaluationScheme>(ConformanceFolder.TextOf(folder, scheme));
}
