using Education.Planning.Evaluation;
using Education.Planning.Serialization;
using Education.Planning.Spreadsheets;
using NodaTime;

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

    /// <summary>Schemes that know every column of their population: not those that share it with others.</summary>
    public static TheoryData<string, string> SchemesAlone
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Schemes.Where(row => !ConformanceFolder.SchemesOf((string)row[0]).Any(name => ReadsOthers(Read((string)row[0], name)))))
                data.Add((string)row[0], (string)row[1]);
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
    [MemberData(nameof(SchemesAlone))]
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
            var board = Board(compiled, population, folder, day.Key);
            day.Select(cell => (cell, Given: board.ValueOf(cell.Column, cell.Row)?.ToString() ?? "no such cell"))
                .Where(pair => pair.Given != pair.cell.Value)
                .Select(pair => $"{pair.cell.Column} of {pair.cell.Row} on {day.Key:uuuu-MM-dd} is {pair.Given}, expected {pair.cell.Value}")
                .Should().BeEmpty();
        }
    }

    /// <summary>The results of a scheme; with those of the other schemes of its folder where it reads them.</summary>
    private static Scoreboard Board(CompiledScheme compiled, ObservationTable population, string folder, LocalDate day)
    {
        if (!ReadsOthers(compiled.Scheme))
            return compiled.Run(population, day);
        var together = ConformanceFolder.SchemesOf(folder).Select(name => Read(folder, name)).CompileTogether();
        return together.Run(population, day).Zip(together.Schemes).Single(pair => pair.Second.Scheme.Key == compiled.Scheme.Key).First;
    }

    private static bool ReadsOthers(EvaluationScheme scheme) => scheme.Levels.Any(level => level.Inputs.Any(input => input.From is not null));

    private static EvaluationScheme Read(string folder, string scheme) => PlanningJson.Read<EvaluationScheme>(ConformanceFolder.TextOf(folder, scheme));
}
