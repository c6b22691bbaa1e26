using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

/// <summary>What validating a seed says: counted by kind where a text deserves many of a kind, each with its path in the tests of the seed where it deserves few.</summary>
public class SeedDiagnosticsTests
{
    [Theory]
    [InlineData("teachertrain-city", "PLN0213 3, PLN0301 1, PLN0407 1, PLN0501 1, PLN0502 1, PLN0510 2")]
    [InlineData("teachertrain-school", "PLN0211 1, PLN0213 1, PLN0217 2, PLN0308 1, PLN0404 3, PLN0407 1, PLN0507 1, PLN0510 4")]
    [InlineData("work-points-city-2020", "PLN0211 37, PLN0213 7, PLN0217 17, PLN0403 1, PLN0404 2, PLN0405 1, PLN0406 1, PLN0510 2")]
    public void Validate_GivesWhatTheTextDeserves(string seed, string counts)
        => string.Join(", ", Report(seed).GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}"))
            .Should().Be(counts);

    [Theory]
    [InlineData("summary-city-2015")]
    [InlineData("teachertrain-city")]
    [InlineData("teachertrain-school")]
    [InlineData("work-points-city-2020")]
    public void Validate_GivesNoError(string seed) => Report(seed).Should().NotContain(diagnostic => diagnostic.Severity == Severity.Error);

    private static IReadOnlyList<Diagnostic> Report(string seed)
        => [.. PlanningJson.Read<Plan>(SeedFile.ComposeAll().Single(file => file.Path == $"plans/{seed}.json").Json).Validate().Diagnostics];
}
