using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Schemes;

/// <summary>The three schemes that the page on the scheme language prints as JSON, composed in C#.</summary>
internal static class WrittenSchemes
{
    public static EvaluationScheme Balanced { get; } = new()
    {
        Name = "县域义务教育优质均衡 (教督〔2017〕6号)",
        Sets =
        [
            new("per100", ["qualified", "backbone", "arts", "multimedia"]), new("perHead", ["rooms", "sports", "equipment"]), new("veto", ["exams", "choice", "keySchools"]),
            new("resource", ["qualified", "backbone", "arts", "rooms", "sports", "equipment", "multimedia"]),
        ],
        Scales = [new("verdict", ["不通过", "通过"])],
        Parameters =
        [
            new()
            {
                Name = "least", Source = "教督〔2017〕6号", From = new(2017, 4, 19),
                Table = TableCell.Matrix(
                    ["小学", "初中"],
                    ("qualified", [4.2m, 5.3m]), ("backbone", [1, 1]), ("arts", [0.9m, 0.9m]), ("rooms", [4.5m, 5.8m]), ("sports", [7.5m, 10.2m]),
                    ("equipment", [2000, 2500]), ("multimedia", [2.3m, 2.4m])),
            },
            new() { Name = "mostUneven", Table = [new(["小学"], 0.50m), new(["初中"], 0.45m)] },
            new() { Name = "floor", Value = 0.85m },
            new() { Name = "satisfied", Value = 85 },
        ],
        Levels =
        [
            new()
            {
                Name = "county",
                Inputs = [new("guarantee", ColumnType.Number("items of 15")), new("quality", ColumnType.Number("items of 9")), new("satisfaction", ColumnType.Number("%")), new("{veto}", ColumnType.Flag)],
            },
            new() { Name = "stage", Groups = "school", By = ["county", "stageName"] },
            new()
            {
                Name = "school", In = ["county"],
                Inputs =
                [
                    new("stageName", ColumnType.Text), new("kind", ColumnType.Text), new("rural", ColumnType.Flag), new("students", ColumnType.Number("person")),
                    new("visitingArts", ColumnType.Number("person")), new("artsOwn", ColumnType.Number("person")), new("qualified", ColumnType.Number("person")),
                    new("backbone", ColumnType.Number("person")), new("multimedia", ColumnType.Number("room")), new("rooms", ColumnType.Number("m2")),
                    new("sports", ColumnType.Number("m2")), new("equipment", ColumnType.Number("yuan")),
                ],
            },
        ],
        Steps =
        [
            new Step.Calculate("counted", "not (kind = '特殊教育' or kind = '职业' or kind = '教学点' and students < 50)"),
            new Step.Decide("arts", Outcome.From("artsOwn")) { Rules = [new("rural and students >= 50 and students < 100", Outcome.From("artsOwn + visitingArts"))] },
            new Step.Calculate("x.{per100}", "100 * {per100} / students"),
            new Step.Calculate("x.{perHead}", "{perHead} / students"),
            new Step.Lookup("least.{resource}.own", "least", Undecided) { By = ["'{resource}'", "stageName"] },
            new Step.Calculate("met.{resource}", "x.{resource} >= least.{resource}.own"),
            new Step.Calculate("near.{resource}", "x.{resource} >= floor * least.{resource}.own"),
            new Step.Require("school.passes", 6) { Of = ["met.{resource}"], Rest = ["near.{resource}"] },
            new Step.Require("schools.pass", Need.All) { Of = ["school.passes"], To = "county", Where = "counted" },
            new Step.Reduce("cv.{resource}.real", Reduction.VariationCoefficient) { Of = ["x.{resource}"], Weights = ["students"], Basis = DispersionBasis.Population, To = "stage", Where = "counted" },
            new Step.Round("cv.{resource}", "cv.{resource}.real") { Digits = 3 },
            new Step.Lookup("most", "mostUneven", Undecided) { By = ["stage.stageName"] },
            new Step.Calculate("even.{resource}", "cv.{resource} <= most"),
            new Step.Require("stage.even", Need.All) { Of = ["even.{resource}"] },
            new Step.Require("stages.even", Need.All) { Of = ["stage.even"], To = "county" },
            new Step.Calculate("guaranteed", "guarantee = 15"),
            new Step.Calculate("good", "quality = 9"),
            new Step.Calculate("recognised", "satisfaction >= satisfied"),
            new Step.Require("all.hold", Need.All) { Of = ["schools.pass", "stages.even", "guaranteed", "good", "recognised"] },
            new Step.Require("vetoed", 1) { Of = ["{veto}"] },
            new Step.Decide("verdict.earned", Outcome.Of("不通过")) { Scale = "verdict", Rules = [new("all.hold", Outcome.Of("通过"))] },
            new Step.Limit("verdict", "verdict.earned") { Rules = [new("vetoed", BoundSide.AtMost, "不通过")] },
        ],
    };

    public static EvaluationScheme StatusAndChange { get; } = new()
    {
        Name = "Status and change",
        Scales = [new("colour", ["Red", "Orange", "Yellow", "Green", "Blue"])],
        Parameters =
        [
            new() { Name = "status.bands", Bands = new(1, [new("-70", true, 2), new("-5", true, 3), new("10", true, 4), new("45", true, 5)]) },
            new() { Name = "change.bands", Bands = new("DS", [new("-15", true, "D"), new("-3", false, "M"), new("3", true, "I"), new("15", true, "IS")]) },
            new()
            {
                Name = "colours",
                Table = TableCell.Matrix(
                    ["DS", "D", "M", "I", "IS"],
                    ("5", ["Green", "Green", "Blue", "Blue", "Blue"]),
                    ("4", ["Green", "Green", "Green", "Green", "Blue"]),
                    ("3", ["Yellow", "Yellow", "Yellow", "Green", "Green"]),
                    ("2", ["Orange", "Orange", "Orange", "Yellow", "Yellow"]),
                    ("1", ["Red", "Red", "Red", "Orange", "Orange"])),
            },
            new() { Name = "smallest", Value = 30 },
        ],
        Levels = [new() { Name = "group", Inputs = [new("distance", ColumnType.Number("point")), new("pupils", ColumnType.Number("person"))] }],
        Steps =
        [
            new Step.Decide("status", Outcome.From("distance")) { Rules = [new("pupils < smallest", Outcome.StateOf(ValueState.Suppressed))] },
            new Step.Calculate("change", "status - status@prior"),
            new Step.Round("status.shown", "status") { Digits = 1 },
            new Step.Round("change.shown", "change") { Digits = 1 },
            new Step.Band("status.level", "status") { In = "status.bands" },
            new Step.Band("change.level", "change") { In = "change.bands" },
            new Step.Lookup("colour", "colours", Undecided) { By = ["status.level", "change.level"], Scale = "colour" },
        ],
    };

    public static EvaluationScheme Responsibility { get; } = new()
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
                    new("enrolled", ColumnType.Number()), new("enrolTarget", ColumnType.Number()), new("trainedShare", ColumnType.Number("%")), new("incidents", ColumnType.Number()),
                    new("lateReports", ColumnType.Number()), new("majorAccident", ColumnType.Flag),
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
                Items = [new() { Key = "surplus", AtLeast = 0, AtMost = 4, Score = new Step.Calculate("score", "40 * (done - 1)") }, new() { Key = "honours", Score = new Step.Calculate("score", "prizes") }],
            },
            Deduct = new() { AtMost = 10, Items = [new() { Key = "late", Score = new Step.Calculate("score", "0.5 * lateReports") }] },
            AtLeast = 0,
            AtMost = 105,
            Round = new() { Digits = 1 },
            Rating = new()
            {
                Scale = "grade",
                Bands = new("不合格", [new("60", true, "合格"), new("75", true, "良好"), new("90", true, "优秀")]),
                Gates = [new("majorAccident", BoundSide.Below, "优秀"), new("incidents >= 4", BoundSide.AtMost, "合格")],
            },
        },
    };

    private static Outcome Undecided => Outcome.StateOf(ValueState.Undecided);
}
