using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Reporting;

/// <summary>The scoreboards of the seed schemes; their populations are sheets with tabs, one for each level, divided by empty lines.</summary>
internal static class SeedBoards
{
    public static Scoreboard Of(string folder)
    {
        var compiled = PlanningJson.Read<EvaluationScheme>(File.ReadAllBytes(RepositoryRoot.File("seeds", "schemes", folder, "scheme.json"))).Compile();
        var table = File.ReadAllText(RepositoryRoot.File("seeds", "schemes", folder, "population.tsv")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(sheet => compiled.ReadTable(sheet, new() { Separator = '\t' })).Aggregate((one, other) => one.JoinedWith(other));
        return compiled.Run(table, SampleSchemes.AsOf);
    }
}
