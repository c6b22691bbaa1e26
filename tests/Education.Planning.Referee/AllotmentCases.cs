using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Referee;

/// <summary>Shares out the places of a table of cases: one line a case, the places of each claimant in order.</summary>
internal static class AllotmentCases
{
    private static readonly Dictionary<AllotMethod, CompiledScheme> Schemes = Enum.GetValues<AllotMethod>().ToDictionary(method => method, method => Scheme(method).Compile());

    public static IEnumerable<string> Answers(string path) => File.ReadLines(path).Select(line => Answer(line.Split('\t')));

    private static string Answer(string[] cells)
    {
        var claims = cells[2].Split(',');
        var ties = cells[3].Length == 0 ? [.. claims.Select(_ => "0")] : cells[3].Split(',');
        var rows = claims.Zip(ties, (claim, tie) => (claim, tie)).Select((pair, i) => new ObservedRow { Level = "claimant", Key = i.ToString(CultureInfo.InvariantCulture), Cells = [new("claim", pair.claim), new("first", pair.tie)] });
        var table = new ObservationTable { Rows = [new() { Level = "all", Key = "all", Cells = [new("places", cells[1])] }, .. rows] };
        var board = Schemes[Enum.Parse<AllotMethod>(cells[0], ignoreCase: true)].Run(table, new(2026, 11, 25));
        return string.Join(',', claims.Select((_, i) => board.ValueOf("given", i.ToString(CultureInfo.InvariantCulture))));
    }

    private static EvaluationScheme Scheme(AllotMethod method) => new()
    {
        Name = "Places",
        Levels =
        [
            new() { Name = "all", Inputs = [new("places", ColumnType.Number())] },
            new() { Name = "claimant", Inputs = [new("claim", ColumnType.Number()), new("first", ColumnType.Number())] },
        ],
        Steps = [new Step.Round("total", "places"), new Step.Allot("given", "claim", method, "total") { Then = [new("first", Best.High)] }],
    };
}
