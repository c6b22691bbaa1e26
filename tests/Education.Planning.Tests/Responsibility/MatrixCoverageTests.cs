using System.Text.Json;
using Education.Planning.Responsibility;
using Education.Planning.Tests.Seeds.Coverage;

namespace Education.Planning.Tests.Responsibility;

/// <summary>Every row of responsibility.tsv that a seed plan holds stands in the matrix of that plan, with its role.</summary>
public class MatrixCoverageTests
{
    // Where a plan keeps a duty outside its items, the matrix says signing, handing on or taking.
    private static readonly string[] OutsideItems = ["signing", "delegating", "delegated"];

    [SharedFact]
    public void EveryResponsibilityRow_StandsInTheMatrixOfItsPlan()
    {
        var table = new CoverageTable();
        var matrices = new Dictionary<string, ResponsibilityMatrix>();
        var lines = table.Lines.Where(line => line.Id.StartsWith("responsibility-", StringComparison.Ordinal) && line["party"].Length > 0).ToList();

        lines.Where(line => !IsIn(MatrixOf(line["seed"], matrices), line)).Select(line => $"{line.Id} {line["path"]} {line["party"]} {line["role"]}").Should().BeEmpty();
        lines.Should().HaveCountGreaterThan(100);
    }

    private static ResponsibilityMatrix MatrixOf(string seed, Dictionary<string, ResponsibilityMatrix> matrices)
    {
        if (!matrices.TryGetValue(seed, out var matrix))
            matrices[seed] = matrix = PlanningJson.Read<Plan>(File.ReadAllText(RepositoryRoot.File("seeds", $"{seed}.json"))).ToMatrix();
        return matrix;
    }

    private static bool IsIn(ResponsibilityMatrix matrix, TableRow line)
        => matrix.Rows.FirstOrDefault(row => row.Path.Text == line["path"])?.Cells.FirstOrDefault(cell => cell.Party.Text == line["party"]) is { } cell
            && cell.Parts.Any(part => Fits(part, line));

    private static bool Fits(MatrixPart part, TableRow line)
    {
        var word = JsonNamingPolicy.CamelCase.ConvertName(part.Role?.ToString() ?? part.Membership!.Value.ToString());
        return line["path"] == "owner" || RoleAgreement.RolesOf(line["role"]).Contains(word)
            || (OutsideItems.Contains(word) && new[] { "statements/", "delegations/", "agreements/" }.Any(list => line["path"].StartsWith(list, StringComparison.Ordinal)));
    }
}
