using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tests.Reporting;

/// <summary>Two schemes whose reports people have read: status and change, and a small weighted one.</summary>
internal static class SampleSchemes
{
    public static readonly LocalDate AsOf = new(2024, 12, 31);

    public static EvaluationScheme StatusAndChange => new()
    {
        Name = new LocalizedText("Status and change").With(Languages.SimplifiedChinese, "现状与变化"),
        Scales = [new("colour", ["Red", "Orange", "Yellow", "Green", "Blue"])],
        Parameters =
        [
            new() { Name = "smallest", Value = 30, Source = "Guide 2024, section 3" },
            new()
            {
                Name = "colours",
                Source = "Guide 2024, table 2",
                Table = TableCell.Matrix(["DS", "D", "M", "I", "IS"],
                    ("5", ["Green", "Green", "Blue", "Blue", "Blue"]), ("4", ["Green", "Green", "Green", "Green", "Blue"]), ("3", ["Yellow", "Yellow", "Yellow", "Green", "Green"]),
                    ("2", ["Orange", "Orange", "Orange", "Yellow", "Yellow"]), ("1", ["Red", "Red", "Red", "Orange", "Orange"])),
            },
        ],
        Levels = [new() { Name = "group", Inputs = [new("distance", ColumnType.Number("point")), new("pupils", ColumnType.Number("person"))] }],
        Steps =
        [
            new Step.Decide("status", Outcome.From("distance")) { Rules = [new("pupils < smallest", Outcome.StateOf(ValueState.Suppressed))] },
            new Step.Calculate("change", "status - status@prior"),
            new Step.Round("status.shown", "status") { Digits = 1 },
            new Step.Round("change.shown", "change") { Digits = 1 },
            new Step.Band("status.level", "status") { Bands = new(1, [new("-70", true, 2), new("-5", true, 3), new("10", true, 4), new("45", true, 5)]) },
            new Step.Band("change.level", "change") { Bands = new("DS", [new("-15", true, "D"), new("-3", false, "M"), new("3", true, "I"), new("15", true, "IS")]) },
            new Step.Lookup("colour", "colours", Outcome.StateOf(ValueState.Undecided)) { By = ["status.level", "change.level"], Scale = "colour" },
        ],
        Publish = ["status.shown", "change.shown", "status.level", "change.level", "colour"],
    };

    public static Scoreboard StatusBoard()
    {
        (string Key, decimal Now, decimal Before, int Pupils, int PupilsBefore)[] groups =
        [
            ("全校", 11.95m, -3.1m, 210, 205), ("走读", -4.9m, -1.9m, 64, 60), ("寄宿", 44.96m, 60m, 31, 40), ("特需", -75.2m, -70m, 18, 33), ("边缘", 9.95m, 12.95m, 45, 44),
        ];
        var rows = groups.Select(g => new ObservedRow
        {
            Level = "group", Key = g.Key,
            Cells = [new("distance", g.Now), new("distance", g.Before, 1), new("pupils", g.Pupils), new("pupils", g.PupilsBefore, 1)],
        });
        return StatusAndChange.Compile().Run(new() { Rows = rows.ToValueList() }, AsOf);
    }

    public static EvaluationScheme Weighted => new()
    {
        Name = new LocalizedText("School review").With(Languages.SimplifiedChinese, "学校综合评价"),
        Scales = [new("grade", ["不合格", "合格", "良好", "优秀"])],
        Levels =
        [
            new() { Name = "district" },
            new() { Name = "school", In = ["district"], Inputs = [new("safety", ColumnType.Number()), new("teaching", ColumnType.Number()), new("sport", ColumnType.Number()), new("accident", ColumnType.Flag)] },
        ],
        Steps =
        [
            new Step.Round("teaching.points", "teaching") { Digits = 0 },
            new Step.Reduce("score.raw", Reduction.Mean) { Of = ["safety", "teaching.points", "sport"], Weights = ["30", "50", "20"], Absent = [new(ValueState.NotApplicable)] },
            new Step.Round("score", "score.raw") { Digits = 1 },
            new Step.Band("grade.scored", "score") { Bands = new("不合格", [new("60", true, "合格"), new("75", true, "良好"), new("90", true, "优秀")]), Scale = "grade" },
            new Step.Limit("grade", "grade.scored") { Rules = [new("accident", BoundSide.Below, "优秀"), new("safety < 60", BoundSide.AtMost, "合格")] },
            new Step.Rank("place", "score", Best.High, RankTies.Minimum) { Then = [new("safety", Best.High)] },
            new Step.Reduce("mean", Reduction.Mean) { Of = ["score"], To = "district", Absent = AbsentRule.Skip },
            new Step.Require("sound", Need.ShareOf(60)) { Of = ["grade >= '良好'"], To = "district", Absent = AbsentRule.Skip },
        ],
        Publish = ["score", "grade", "place", "mean", "sound"],
    };

    public static Scoreboard WeightedBoard()
    {
        (string Key, string District, ObservedValue[] Values)[] schools =
        [
            ("一中", "东区", [95, "91.6", 90, "no"]), ("二中", "东区", [98, 90, "notApplicable", "yes"]), ("三中", "东区", [55, 88, 92, "no"]),
            ("四中", "西区", [100, 91, 82, "no"]), ("五中", "西区", [80, "missing", 75, "no"]),
        ];
        string[] columns = ["safety", "teaching", "sport", "accident"];
        var rows = schools.Select(s => new ObservedRow { Level = "school", Key = s.Key, In = [new("district", s.District)], Cells = columns.Zip(s.Values, (c, v) => new ObservedCell(c, v)).ToValueList() })
            .Concat([new() { Level = "district", Key = "东区" }, new() { Level = "district", Key = "西区" }]);
        return Weighted.Compile().Run(new() { Rows = rows.ToValueList() }, AsOf);
    }
}
