namespace Education.Planning.Seeds;

/// <summary>One CSV file of the seeds.</summary>
/// <param name="Path">The path below the folder <c>seeds</c>, with forward slashes.</param>
/// <param name="Csv">What it holds.</param>
public sealed record SeedSheet(string Path, string Csv)
{
    /// <summary>Every file, composed anew.</summary>
    public static IReadOnlyList<SeedSheet> ComposeAll() => MoralCityCandidates.Sheets;
}
