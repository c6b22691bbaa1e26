using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>County balance of compulsory education, 2017: k of n with a floor, dispersion by stage, veto; with nine made-up schools in four counties.</summary>
internal static class BalancedCounties
{
    public static EvaluationScheme Scheme { get; } = new()
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
                Table = TableCell.Matrix(["小学", "初中"],
                    ("qualified", [4.2m, 5.3m]), ("backbone", [1, 1]), ("arts", [0.9m, 0.9m]), ("rooms", [4.5m, 5.8m]), ("sports", [7.5m, 10.2m]), ("equipment", [2000, 2500]), ("multimedia", [2.3m, 2.4m])),
            },
            new() { Name = "mostUneven", Table = [new(["小学"], 0.50m), new(["初中"], 0.45m)] },
            new() { Name = "floor", Value = 0.85m },
            new() { Name = "satisfied", Value = 85 },
        ],
        Levels =
        [
            new() { Name = "county", Inputs = [Number("guarantee", "items"), Number("quality", "items"), Number("satisfaction", "%"), new("{veto}", ColumnType.Flag)] },
            new() { Name = "stage", Groups = "school", By = ["county", "stageName"] },
            new()
            {
                Name = "school", In = ["county"],
                Inputs =
                [
                    new("stageName", ColumnType.Text), new("kind", ColumnType.Text), new("rural", ColumnType.Flag), Number("students", "person"), Number("visitingArts", "person"), Number("artsOwn", "person"),
                    Number("qualified", "person"), Number("backbone", "person"), Number("multimedia", "room"), Number("rooms", "m2"), Number("sports", "m2"), Number("equipment", "yuan"),
                ],
            },
        ],
        Steps =
        [
            new Step.Calculate("counted", "not (kind = '特殊教育' or kind = '职业' or kind = '教学点' and students < 50)"),
            new Step.Decide("arts", Outcome.From("artsOwn")) { Rules = [new("rural and students >= 50 and students < 100", Outcome.From("artsOwn + visitingArts"))] },
            new Step.Calculate("x.{per100}", "100 * {per100} / students"),
            new Step.Calculate("x.{perHead}", "{perHead} / students"),
            new Step.Lookup("least.{resource}.own", "least", Outcome.StateOf(ValueState.Undecided)) { By = ["'{resource}'", "stageName"] },
            new Step.Calculate("met.{resource}", "x.{resource} >= least.{resource}.own"),
            new Step.Calculate("near.{resource}", "x.{resource} >= floor * least.{resource}.own"),
            new Step.Require("school.passes", 6) { Of = ["met.{resource}"], Rest = ["near.{resource}"] },
            new Step.Require("schools.pass", Need.All) { Of = ["school.passes"], To = "county", Where = "counted" },
            new Step.Reduce("cv.{resource}.real", Reduction.VariationCoefficient) { Of = ["x.{resource}"], Weights = ["students"], To = "stage", Where = "counted" },
            new Step.Round("cv.{resource}", "cv.{resource}.real") { Digits = 3 },
            new Step.Lookup("most", "mostUneven", Outcome.StateOf(ValueState.Undecided)) { By = ["stage.stageName"] },
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

    public static ObservationTable Table { get; } = new()
    {
        Rows =
        [
            County("甲", 88), County("乙", 91), County("丙", 90), County("丁", 86, choice: true),
            School("s1", "甲", "小学", 500, [25, 6, 5, 12, 2300, 4000, 1050000]),
            School("s2", "甲", "小学", 80, [4, 1, 0, 2, 400, 560, 170000], rural: true, visiting: 1),
            School("s3", "甲", "初中", 400, [24, 5, 4, 10, 2400, 4200, 1020000]),
            School("s4", "甲", "小学", 30, [0, 0, 0, 0, 60, 90, 9000], kind: "教学点"),
            School("s5", "乙", "小学", 300, [15, 3, 3, 7, 1400, 2300, 620000]),
            School("s6", "乙", "小学", 200, [10, 2, 2, 5, 900, 1300, 340000]),
            School("s7", "丙", "小学", 400, [20, 5, 4, 10, 1800, 3200, 820000]),
            School("s8", "丙", "小学", 100, [5, 1, 1, 3, 2000, 900, 210000]),
            School("s9", "丁", "初中", 300, [18, 4, 3, 8, 1800, 3100, 760000]),
        ],
    };

    private static ObservedColumn Number(string name, string unit) => new(name, ColumnType.Number(unit));

    private static ObservedRow County(string key, decimal satisfaction, bool choice = false) => new()
    {
        Level = "county", Key = key,
        Cells = [new("guarantee", 15), new("quality", 9), new("satisfaction", satisfaction), new("exams", new ObservedValue.Flag(false)), new("choice", new ObservedValue.Flag(choice)), new("keySchools", new ObservedValue.Flag(false))],
    };

    // The stock in the order of the printed table.
    private static ObservedRow School(string key, string county, string stage, int students, decimal[] stock, bool rural = false, int visiting = 0, string kind = "普通") => new()
    {
        Level = "school", Key = key, In = [new("county", county)],
        Cells =
        [
            new("stageName", new ObservedValue.Level(stage)), new("kind", new ObservedValue.Level(kind)), new("rural", new ObservedValue.Flag(rural)), new("students", students), new("visitingArts", visiting),
            new("qualified", stock[0]), new("backbone", stock[1]), new("artsOwn", stock[2]), new("multimedia", stock[3]), new("rooms", stock[4]), new("sports", stock[5]), new("equipment", stock[6]),
        ],
    };
}
