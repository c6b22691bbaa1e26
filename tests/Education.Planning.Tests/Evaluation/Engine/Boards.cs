using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Small schemes over one row or a few, for tests of single steps.</summary>
internal static class Boards
{
    public static readonly LocalDate AsOf = new(2024, 1, 1);

    /// <summary>Steps over the inputs a and b of the whole.</summary>
    public static Scoreboard OfWhole(ObservedValue a, ObservedValue b, params Step[] steps) => Scheme(steps).Compile().Run(
        new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", a), new("b", b)] }] }, AsOf);

    public static EvaluationScheme Scheme(params Step[] steps) => new()
    {
        Name = "Scheme",
        Scales = [new("grade", ["fail", "pass", "good"])],
        Levels = [new() { Name = "all", Inputs = [new("a", ColumnType.Number()), new("b", ColumnType.Number())] }],
        Steps = steps.ToValueList(),
    };

    /// <summary>Schools with a score and a weight in two districts: keys s1 to sN, odd ones in d1, even ones in d2.</summary>
    public static Scoreboard OfSchools(IEnumerable<ObservedValue> scores, params Step[] steps) => Schools(steps).Compile().Run(Table(scores), AsOf);

    public static EvaluationScheme Schools(params Step[] steps) => new()
    {
        Name = "Schools",
        Parameters = [new() { Name = "table", Table = [new(["1"], 10), new(["2"], null)], Source = "A notice" }],
        Levels =
        [
            new() { Name = "district" },
            new() { Name = "school", In = ["district"], Inputs = [new("score", ColumnType.Number()), new("number", ColumnType.Number())] },
        ],
        Steps = steps.ToValueList(),
    };

    public static ObservationTable Table(IEnumerable<ObservedValue> scores) => new()
    {
        Rows =
        [
            new() { Level = "district", Key = "d1" }, new() { Level = "district", Key = "d2" },
            .. scores.Select((score, i) => new ObservedRow
            {
                Level = "school", Key = $"s{i + 1}", In = [new("district", i % 2 == 0 ? "d1" : "d2")],
                Cells = [new("score", score), new("number", i + 1)],
            }),
        ],
    };
}
