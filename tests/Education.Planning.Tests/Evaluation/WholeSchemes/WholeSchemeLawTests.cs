using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>Laws that the whole schemes hold on any population.</summary>
public class WholeSchemeLawTests
{
    private static readonly CompiledScheme Counties = BalancedCounties.Scheme.Compile();
    private static readonly CompiledScheme Units = ResponsibilityTargets.Scheme.Compile();

    /// <summary>The made-up schools with other numbers of pupils; at times with none told, or none at all.</summary>
    private static Arbitrary<int[]> Pupils { get; } = Arb.From(Gen.ArrayOf(Gen.Frequency((8, Gen.Choose(1, 900)), (1, Gen.Constant(0)), (1, Gen.Constant(-1))), 9));

    private static Arbitrary<(int Enrolled, int Trained, int Incidents, int Late)> Results { get; } = Arb.From(
        from enrolled in Gen.Choose(0, 1500) from trained in Gen.Choose(0, 110) from incidents in Gen.Choose(0, 9) from late in Gen.Choose(0, 40) select (enrolled, trained, incidents, late));

    [Fact]
    public void Rows_InAnyOrder_GiveTheSameBoard() => Prop.ForAll(Pupils, pupils =>
    {
        var table = With(pupils);
        Scoreboard one = Counties.Run(table, new(2024, 1, 1)), other = Counties.Run(new() { Rows = table.Rows.Reverse().Select(r => r with { Cells = r.Cells.Reverse().ToValueList() }).ToValueList() }, new(2024, 1, 1));
        return new[] { "school", "stage", "county" }.All(level => one.RowsOf(level) == other.RowsOf(level)
            && one.RowsOf(level).All(row => one.ColumnsOf(level).All(column => one.ValueOf(column, row) == other.ValueOf(column, row))));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void ASchoolOfAnotherCounty_ChangesNothingElsewhere() => Prop.ForAll(Pupils, pupils =>
    {
        var only = With(pupils) is var table ? Counties.Run(table with { Rows = table.Rows.Where(r => r.Level == "county" || r.In[0].Key == "甲").ToValueList() }, new(2024, 1, 1)) : null!;
        var all = Counties.Run(table, new(2024, 1, 1));
        return only.ColumnsOf("county").All(column => only.ValueOf(column, "甲") == all.ValueOf(column, "甲")) && only.ColumnsOf("stage").All(column => only.ValueOf(column, "甲/小学") == all.ValueOf(column, "甲/小学"));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void ABetterResult_NeverLowersTheScore() => Prop.ForAll(Results, Results, (one, other) =>
    {
        var better = (Enrolled: Math.Max(one.Enrolled, other.Enrolled), Trained: Math.Max(one.Trained, other.Trained), Incidents: Math.Min(one.Incidents, other.Incidents), Late: Math.Min(one.Late, other.Late));
        return ScoreOf(better) >= ScoreOf(one) && ScoreOf(better) >= ScoreOf(other);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Contributions_OfThePartsOfAScore_AddUpToIt() => Prop.ForAll(Results, results =>
    {
        var board = Run(results);
        return new[] { "score.parts", "score.bonus.all", "score.deduct.all" }.All(column => board.Explain(column, "x")[^1] is var step
            && Math.Abs(step.Items.Sum(i => i.Contribution ?? 0) - step.Value.Number!.Value) < 1e-20m);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private static ObservationTable With(int[] pupils) => BalancedCounties.Table with
    {
        Rows = BalancedCounties.Table.Rows.Select(row => row.Level != "school" ? row : row with
        {
            Cells = row.Cells.Where(c => c.Column != "students").Append(new("students", pupils[row.Key[1] - '1'] is >= 0 and var number ? number : "missing")).ToValueList(),
        }).ToValueList(),
    };

    private static decimal ScoreOf((int Enrolled, int Trained, int Incidents, int Late) results) => Run(results).ValueOf("score", "x")!.Number!.Value;

    private static Scoreboard Run((int Enrolled, int Trained, int Incidents, int Late) results) => Units.Run(new()
    {
        Rows =
        [
            new()
            {
                Level = "unit", Key = "x",
                Cells =
                [
                    new("enrolled", results.Enrolled), new("enrolTarget", 1000), new("trainedShare", results.Trained), new("incidents", results.Incidents), new("lateReports", results.Late),
                    new("majorAccident", new ObservedValue.Flag(false)),
                ],
            },
        ],
    }, new(2024, 12, 31));
}
