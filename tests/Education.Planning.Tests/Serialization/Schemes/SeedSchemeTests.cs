using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Schemes;

/// <summary>Every scheme among the seeds is read and comes back.</summary>
public class SeedSchemeTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(RepositoryRoot.File("seeds", "schemes"), "*.json", SearchOption.AllDirectories)
        .Where(file => File.ReadAllText(file).Contains("\"kind\": \"scheme\"", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(RepositoryRoot.Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Scheme_OfTheSeeds_IsReadAndComesBack(string file)
    {
        var scheme = PlanningJson.Read<EvaluationScheme>(File.ReadAllBytes(RepositoryRoot.File(file)));

        var written = PlanningJson.Write(scheme);
        PlanningJson.Read<EvaluationScheme>(written).Should().Be(scheme);
        PlanningJson.Write(PlanningJson.Read<EvaluationScheme>(written)).Should().Be(written);
    }
}
