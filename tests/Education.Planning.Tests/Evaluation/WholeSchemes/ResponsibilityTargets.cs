using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>目标责任制: points, bonus, deduction, veto, quota; with seven made-up units.</summary>
internal static class ResponsibilityTargets
{
    public static EvaluationScheme Scheme { get; } = new()
    {
        Name = "目标责任制考核",
        Scales = [new("grade", ["不合格", "合格", "良好", "优秀"])],
        Parameters = [new() { Name = "enough", Value = 0.6m }, new() { Name = "quota", Value = 0.3m }],
        Levels =
        [
            new()
            {
                Name = "unit",
                Inputs =
                [
                    new("enrolled", ColumnType.Number()), new("enrolTarget", ColumnType.Number()), new("trainedShare", ColumnType.Number("%")),
                    new("incidents", ColumnType.Number()), new("lateReports", ColumnType.Number()), new("majorAccident", ColumnType.Flag),
                ],
            },
            new() { Name = "matter", Groups = "prize", By = ["unit", "about"] },
            new() { Name = "prize", In = ["unit"], Inputs = [new("about", ColumnType.Text), new("prizePoints", ColumnType.Number())] },
        ],
        Steps =
        [
            new Step.Reduce("matter.best", Reduction.Maximum) { Of = ["prizePoints"], To = "matter" },
            new Step.Reduce("prizes", Reduction.Sum) { Of = ["matter.best"], To = "unit" },
            new Step.Calculate("done", "enrolled / enrolTarget"),
            new Step.Reduce("graded", Reduction.Count) { Of = ["score.rating"], To = "all" },
            new Step.Round("places", "quota * graded") { Mode = RoundingMode.Down },
            new Step.Select("chosen", "score", Best.High, "places", LineTies.Exclude) { Where = "score.rating = '优秀'" },
            new Step.Decide("grade", Outcome.From("score.rating")) { Scale = "grade", Rules = [new("score.rating = '优秀' and not chosen", Outcome.Of("良好"))] },
            new Step.Rank("place", "score", Best.High, RankTies.Minimum),
        ],
        Criteria = new()
        {
            Key = "score",
            Parts =
            [
                new()
                {
                    Key = "enrolment", Points = 40,
                    Score = new Step.Decide("score", Outcome.Of(0)) { Rules = [new("done >= 1", Outcome.Of(40)), new("done >= enough", Outcome.From("40 * done"))] },
                },
                new() { Key = "training", Points = 30, Score = new Step.Curve("score", "trainedShare") { Points = [new(50, 0), new(80, 24), new(100, 30)] } },
                new() { Key = "safety", Points = 30, Score = new Step.Calculate("score", "30 - 5 * incidents") },
            ],
            Bonus = new()
            {
                AtMost = 6,
                Items =
                [
                    new() { Key = "surplus", AtLeast = 0, AtMost = 4, Score = new Step.Calculate("score", "40 * (done - 1)") },
                    new() { Key = "honours", Score = new Step.Calculate("score", "prizes") },
                ],
            },
            Deduct = new() { AtMost = 10, Items = [new() { Key = "late", Score = new Step.Calculate("score", "0.5 * lateReports") }] },
            AtLeast = 0, AtMost = 105, Round = new() { Digits = 1 },
            Rating = new()
            {
                Scale = "grade", Bands = new("不合格", [new(60, true, "合格"), new(75, true, "良好"), new(90, true, "优秀")]),
                Gates = [new("majorAccident", BoundSide.Below, "优秀"), new("incidents >= 4", BoundSide.AtMost, "合格")],
            },
        },
    };

    public static ObservationTable Table { get; } = new()
    {
        Rows =
        [
            Unit("一科", 1098, 90, 0, 3), Unit("二科", 1000, 100, 1, 0), Unit("三科", 590, 100, 0, 0), Unit("四科", 800, 65, 7, 30),
            Unit("五科", 1000, 88, 0, 0, accident: true), Unit("六科", 1020, 100, 0, 1), Unit("七科", 1000, null, 0, 0),
            Prize("p1", "二科", "足球", 3), Prize("p2", "二科", "足球", 2), Prize("p3", "二科", "合唱", 1), Prize("p4", "六科", "合唱", 1),
        ],
    };

    private static ObservedRow Unit(string key, decimal enrolled, decimal? trained, decimal incidents, decimal late, bool accident = false) => new()
    {
        Level = "unit", Key = key,
        Cells =
        [
            new("enrolled", enrolled), new("enrolTarget", 1000), new("incidents", incidents), new("lateReports", late), new("majorAccident", new ObservedValue.Flag(accident)),
            .. trained is { } share ? new[] { new ObservedCell("trainedShare", share) } : [],
        ],
    };

    private static ObservedRow Prize(string key, string unit, string about, decimal points)
        => new() { Level = "prize", Key = key, In = [new("unit", unit)], Cells = [new("about", new ObservedValue.Level(about)), new("prizePoints", points)] };
}
