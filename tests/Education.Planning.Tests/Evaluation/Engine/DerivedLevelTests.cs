using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Levels whose rows are made of others.</summary>
public class DerivedLevelTests
{
    private static readonly EvaluationScheme Base = Schools() with { Levels = [.. Schools().Levels, new() { Name = "pupil", In = ["school"], Inputs = [new("mark", ColumnType.Number())] }] };

    [Fact]
    public void Groups_ByAComputedColumn_FollowIt()
    {
        var board = Run(new() { Name = "size", Groups = "school", By = ["district", "big"] },
            new Step.Calculate("big", "number >= mean"), new Step.Reduce("mean", Reduction.Mean) { Of = ["number"], To = "all" },
            new Step.Reduce("schools", Reduction.Count) { Of = ["number"], To = "size" }, new Step.Reduce("best", Reduction.Maximum) { Of = ["schools"], To = "district" },
            new Step.Calculate("above", "score > own"), new Step.Reduce("own", Reduction.Mean) { Of = ["score"], To = "size" });
        board.RowsOf("size").Should().Equal("d1/no", "d1/yes", "d2/no", "d2/yes"); // 1, 3, 5 and 2, 4: the mean is 3
        board.RowsOf("size").Select(r => board.ValueOf("schools", r)!.Number).Should().Equal(1, 2, 1, 1);
        board.ValueOf("size.big", "d1/yes")!.Flag.Should().BeTrue();
        board.ValueOf("size.district", "d2/no")!.Text.Should().Be("d2");
        board.ValueOf("best", "d1")!.Number.Should().Be(2);
        board.ValueOf("own", "d1/yes")!.Number.Should().Be(40); // 30 and 50
        board.ValueOf("above", "s5")!.Flag.Should().BeTrue();
    }

    [Fact]
    public void Groups_OfGroups_AndOfTheLevelsBelow()
    {
        var scheme = Base with
        {
            Levels = [new() { Name = "wide", Groups = "narrow", By = ["narrow.odd"] }, new() { Name = "narrow", Groups = "school", By = ["odd", "district"] }, .. Base.Levels],
            Steps =
            [
                new Step.Reduce("marks", Reduction.Sum) { Of = ["mark"], To = "wide" }, new Step.Calculate("odd", "number = 1 or number = 3"),
                new Step.Reduce("narrow.marks", Reduction.Sum) { Of = ["mark"], To = "narrow" }, new Step.Calculate("share", "mark / marks"),
                new Step.Rank("place", "number", Best.High, RankTies.Minimum) { Within = "narrow" },
            ],
        };
        var pupils = new[] { ("p1", "s1", 2), ("p2", "s3", 3), ("p3", "s2", 4), ("p4", "s4", 5) }.Select(p => new ObservedRow { Level = "pupil", Key = p.Item1, In = [new("school", p.Item2)], Cells = [new("mark", p.Item3)] });
        var board = scheme.Compile().Run(new() { Rows = [.. Table([10, 20, 30, 40]).Rows, .. pupils] }, AsOf);
        board.Diagnostics.Should().BeEmpty();
        board.RowsOf("narrow").Should().Equal("no/d2", "yes/d1");
        board.RowsOf("wide").Should().Equal("no", "yes");
        board.ValueOf("marks", "yes")!.Number.Should().Be(5);
        board.ValueOf("marks", "no")!.Number.Should().Be(9);
        board.ValueOf("narrow.marks", "yes/d1")!.Number.Should().Be(5);
        board.ValueOf("share", "p2")!.Number.Should().Be(0.6m);
        board.ValueOf("place", "s3")!.Number.Should().Be(1);
        board.ValueOf("place", "s1")!.Number.Should().Be(2);
    }

    [Fact]
    public void Rows_WithoutAKey_AreInNoGroup()
    {
        var board = Base with { Levels = [.. Base.Levels, new() { Name = "band", Groups = "school", By = ["score"] }], Steps = [new Step.Reduce("n", Reduction.Count) { Of = ["number"], To = "band" }, new Step.Calculate("mine", "n + 0"), new Step.Calculate("back", "n + number")] } is var scheme
            ? scheme.Compile().Run(Table([1.5m, "missing", 1.5m]), AsOf) : null!;
        board.RowsOf("band").Should().Equal("1.5");
        board.ValueOf("n", "1.5")!.Number.Should().Be(2);
        board.ValueOf("back", "s2")!.State.Should().Be(ValueState.Missing);
        board.ValueOf("back", "s3")!.Number.Should().Be(5);
        board.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("EVA0410 information rows/school/s2: The row `s2` lies in no group of `band`: a value by which rows are grouped is not there.");
    }

    [Fact]
    public void Keys_ThatHoldASlash_StayApart()
    {
        var scheme = new EvaluationScheme
        {
            Name = "Slashes",
            Levels = [new() { Name = "row", Inputs = [new("x", ColumnType.Text), new("y", ColumnType.Text)] }, new() { Name = "pair", Groups = "row", By = ["x", "y"] }],
            Steps = [new Step.Reduce("n", Reduction.Count) { Of = ["x"], To = "pair" }],
        };
        ObservedRow Row(string key, string x, string y) => new() { Level = "row", Key = key, Cells = [new("x", new ObservedValue.Level(x)), new("y", new ObservedValue.Level(y))] };
        scheme.Compile().Run(new() { Rows = [Row("1", "a/b", "c"), Row("2", "a", "b/c"), Row("3", "a~1b", "c")] }, AsOf).RowsOf("pair").Should().Equal("a/b~1c", "a~01b/c", "a~1b/c");
    }

    [Fact]
    public void EarlierPeriods_UseTheGroupsOfToday()
    {
        var scheme = Schools(new Step.Reduce("sum", Reduction.Sum) { Of = ["score"], To = "size" }, new Step.Calculate("change", "sum - sum@prior"), new Step.Calculate("big", "number > 1")) with
        {
            Levels = [.. Schools().Levels, new() { Name = "size", Groups = "school", By = ["big"] }],
        };
        ObservedRow School(string key, decimal number, decimal score, decimal numberBefore, decimal before)
            => new() { Level = "school", Key = key, Cells = [new("number", number), new("score", score), new("number", numberBefore, 1), new("score", before, 1)] };
        var board = scheme.Compile().Run(new() { Rows = [School("s1", 1, 10, 5, 4), School("s2", 2, 20, 1, 5), School("s3", 3, 30, 1, 6)] }, AsOf);
        board.ValueOf("change", "yes")!.Number.Should().Be(50 - 11);
        board.ValueOf("change", "no")!.Number.Should().Be(6);
    }

    public static TheoryData<Level, string> Faults => new()
    {
        { new() { Name = "g", By = ["district"] }, "`by` needs `groups`" },
        { new() { Name = "g", Groups = "all", By = ["district"] }, "`all` neither groups nor is grouped" },
        { new() { Name = "g", Groups = "scool", By = ["district"] }, "there is no level `scool`" },
        { new() { Name = "g", Groups = "school" }, "nothing says by what it groups" },
        { new() { Name = "g", Groups = "school", By = ["district"], Inputs = [new("i", ColumnType.Flag)] }, "a level made of groups has no inputs, and lies where `by` puts it" },
        { new() { Name = "g", Groups = "school", By = ["district"], In = ["district"] }, "a level made of groups has no inputs, and lies where `by` puts it" },
        { new() { Name = "g", Groups = "district", By = ["score"] }, "the rows of `district` do not read `score`" },
        { new() { Name = "g", Groups = "school", By = ["root"] }, "`root` is a real" },
        { new() { Name = "g", Groups = "school", By = ["colour"] }, "there is no level or column `colour`" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_ABadLevel_SaysWhy(Level level, string fault)
    {
        var compiled = (Base with { Levels = [.. Base.Levels, level], Steps = [new Step.Calculate("root", "sqrt(number)")] }).Compile();
        compiled.Diagnostics.Select(d => d.ToString()).Should().Contain($"EVA0408 error levels/g: Level `g`: {fault}.");
    }

    [Fact]
    public void Compile_GroupsByALevelBelow_AreACycle()
        => (Base with { Levels = [.. Base.Levels, new() { Name = "g", Groups = "district", By = ["school"] }] }).Compile().Diagnostics.Select(d => d.ToString()).Should().Contain("EVA0204 error levels/g: A column needs itself: g.");

    [Fact]
    public void Compile_GroupsThatNeedThemselves_AreACycle()
        => (Base with { Levels = [.. Base.Levels, new() { Name = "g", Groups = "school", By = ["x"] }], Steps = [new Step.Calculate("x", "n > 1"), new Step.Reduce("n", Reduction.Count) { Of = ["number"], To = "g" }] }).Compile()
            .Diagnostics.Select(d => d.ToString()).Should().Equal("EVA0204 error levels/g: A column needs itself: g.x ← n ← x ← g.x.");

    [Fact]
    public void Compile_AKeyAndAStepOfOneName_IsADoubledName()
        => (Base with { Levels = [.. Base.Levels, new() { Name = "g", Groups = "school", By = ["district"] }], Steps = [new Step.Calculate("g.district", "1")] }).Compile()
            .Diagnostics.Select(d => d.ToString()).Should().Equal("EVA0202 error steps/g.district: The name `g.district` stands for two things.");

    [Fact]
    public void Sums_OverGroups_AreTheSumOverAll() => Prop.ForAll(Arb.From(Gen.NonEmptyListOf(Gen.Choose(-20, 20))), scores =>
    {
        var board = (Schools(new Step.Reduce("by.group", Reduction.Sum) { Of = ["score"], To = "g" }, new Step.Reduce("total", Reduction.Sum) { Of = ["by.group"], To = "all" },
            new Step.Reduce("whole", Reduction.Sum) { Of = ["score"], To = "all" }) with
        { Levels = [.. Schools().Levels, new() { Name = "g", Groups = "school", By = ["district", "score"] }] })
            .Compile().Run(Table(scores.Select(s => (ObservedValue)s)), AsOf);
        return board.ValueOf("total") == board.ValueOf("whole");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Scoreboard Run(Level level, params Step[] steps)
        => (Schools(steps) with { Levels = [.. Schools().Levels, level] }).Compile().Run(Table([10, 20, 30, 40, 50]), AsOf);
}
