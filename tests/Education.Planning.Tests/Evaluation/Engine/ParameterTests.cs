using Education.Planning.Evaluation;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Parameters: what they hold, when they are in force, and how steps reach them.</summary>
public class ParameterTests
{
    private static readonly ValueList<Parameter> TwoVersions =
    [
        new() { Name = "cut", Value = 60, Until = new(2023, 12, 31) }, new() { Name = "cut", Value = 70, From = new(2024, 1, 1) },
        new() { Name = "bands", Bands = new("low", [new(60, true, "high")]), Until = new(2023, 12, 31) }, new() { Name = "bands", Bands = new("low", [new(70, true, "high")]), From = new(2024, 1, 1) },
        new() { Name = "line", Points = [new(0, 0), new(100, 60)], Until = new(2023, 12, 31) }, new() { Name = "line", Points = [new(0, 0), new(100, 70)], From = new(2024, 1, 1) },
        new() { Name = "goal", Table = [new(["rooms", "low"], 6), new(["rooms", "high"], null)], Until = new(2023, 12, 31) },
        new() { Name = "goal", Table = [new(["rooms", "low"], 7), new(["rooms", "high"], 9)], From = new(2024, 1, 1), Until = new(2024, 12, 31) },
    ];

    private static readonly Step[] Steps =
    [
        new Step.Calculate("v", "cut"), new Step.Band("band", "a") { In = "bands" }, new Step.Curve("curve", "50") { In = "line" },
        new Step.Calculate("d", "goal.rooms.low"), new Step.Calculate("h", "goal.rooms.high"), new Step.Lookup("l", "goal", Outcome.StateOf(ValueState.Undecided)) { By = ["'rooms'", "'low'"] },
        new Step.Calculate("v.before", "v@prior"), new Step.Calculate("v.long", "v@-2"), new Step.Calculate("cut.before", "cut@prior"), new Step.Calculate("l.before", "l@prior"),
    ];

    [Theory]
    [InlineData("2023-12-31", "60 low 30 6 notApplicable 6 | 60 60 60 6")] // on the last day of the first versions
    [InlineData("2024-01-01", "70 low 35 7 9 7 | 60 60 60 6")]
    [InlineData("2025-01-01", "70 low 35 missing missing missing | 70 60 70 7")] // the table has run out
    public void Versions_AreThoseInForce_AlsoInEarlierPeriods(string asOf, string printed)
    {
        var board = Run(NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value, 55);
        string.Join(' ', new[] { "v", "band", "curve", "d", "h", "l" }.Select(c => board.ValueOf(c)!.ToString())).Should().Be(printed.Split(" | ")[0]);
        string.Join(' ', new[] { "v.before", "v.long", "cut.before", "l.before" }.Select(c => board.ValueOf(c)!.ToString())).Should().Be(printed.Split(" | ")[1]);
    }

    [Fact]
    public void Bands_MoveWithTheirVersion()
    {
        Run(new(2023, 6, 1), 65).ValueOf("band")!.Text.Should().Be("high");
        Run(new(2024, 6, 1), 65).ValueOf("band")!.Text.Should().Be("low");
    }

    [Fact]
    public void WhatIsNotInForce_IsMissingAndSaysSo()
    {
        var board = (Scheme(Steps) with { Parameters = TwoVersions.Where(p => p.From is not null).ToValueList() }).Compile().Run(Row(55), new(2020, 1, 1));
        foreach (var column in new[] { "v", "band", "curve", "d", "l" })
            board.ValueOf(column)!.Reason!.Default.Should().Be("no version is in force");
    }

    [Fact]
    public void EarlierDates_OfTheTable_SayWhenAPeriodWas()
    {
        var compiled = (Scheme(Steps) with { Parameters = TwoVersions }).Compile();
        Scoreboard Run(params NodaTime.LocalDate[] dates) => compiled.Run(Row(55) with { EarlierDates = dates.ToValueList() }, new(2024, 6, 1));
        Run().ValueOf("v.before")!.Number.Should().Be(60); // 2023-06-01
        Run(new NodaTime.LocalDate(2024, 3, 1)).ValueOf("v.before")!.Number.Should().Be(70);
        Run(new NodaTime.LocalDate(2024, 3, 1)).ValueOf("v.long")!.Number.Should().Be(60); // a year before that
        Run(new(2024, 3, 1), new(2024, 1, 1)).ValueOf("v.long")!.Number.Should().Be(70);
    }

    [Fact]
    public void Run_AtTheBeginningOfTime_GoesOn()
        => (Scheme(Steps) with { Parameters = TwoVersions }).Compile().Run(Row(55), NodaTime.LocalDate.MinIsoValue).ValueOf("v.long")!.Number.Should().Be(60);

    [Fact]
    public void DottedNames_TakeTheLongestName()
    {
        var board = (Scheme(new Step.Calculate("r", "a.b.c"), new Step.Calculate("s", "a.b.5")) with { Parameters = [new() { Name = "a.b", Table = [new(["c"], 2), new(["5"], true)] }, new() { Name = "a", Table = [new(["b", "c"], 1)] }] }) is var scheme
            ? (scheme with { Levels = [] }).Compile().Run(new(), AsOf) : null!;
        board.ValueOf("r")!.Number.Should().Be(2);
        board.ValueOf("s")!.Flag.Should().BeTrue();
        board.Explain("r").Select(e => e.Column).Should().Equal("a.b.c", "r");
    }

    [Theory]
    [InlineData(1, "10")]
    [InlineData(2, "notApplicable")]
    [InlineData(3, "4")] // not in the table: what is taken in its place
    public void Lookup_WithoutACell_TakesItsElse(decimal a, string result) => (Scheme(new Step.Lookup("r", "t", Outcome.From("a + 1")) { By = ["a"] }) with { Parameters = [new() { Name = "t", Table = [new(["1"], 10), new(["2"], null)] }] })
        .Compile().Run(Row(a), AsOf).ValueOf("r")!.ToString().Should().Be(result);

    [Fact]
    public void Compile_AnElseOfAnotherType_SaysSo()
    {
        Step.Lookup Lookup(Outcome other) => new("r", "t", other) { By = ["a"] };
        string[] Of(Outcome other) => [.. (Scheme(Lookup(other)) with { Parameters = [new() { Name = "t", Table = [new(["1"], 10)] }] }).Compile().Diagnostics.Select(d => d.ToString())];
        Of(Outcome.Of("none")).Should().Equal("EVA0207 error steps/r: `'none'` is a text where a number is needed.");
        Of(Outcome.From("a > 1")).Should().Equal("EVA0207 error steps/r: `10` is a number where a flag is needed.");
        Of(Outcome.From("c")).Should().Equal("EVA0201 error steps/r: There is no column, parameter or table `c`.");
    }

    [Fact]
    public void ACellThatDoesNotApply_ReadsSoByItsName()
        => (Scheme(new Step.Calculate("r", "t.k")) with { Parameters = [new() { Name = "t", Table = [new(["k"], null)] }] }).Compile().Run(Row(1), AsOf).ValueOf("r")!.State.Should().Be(ValueState.NotApplicable);

    public static TheoryData<Parameter[], string> Faults => new()
    {
        { [new() { Name = "p" }], "it holds neither or more than one of value, table, bands and points" },
        { [new() { Name = "p", Value = 1, Points = [new(1, 1)] }], "it holds neither or more than one of value, table, bands and points" },
        { [new() { Name = "p", Value = 1, Until = new(2023, 1, 1) }, new() { Name = "p", Value = true, From = new(2024, 1, 1) }], "its versions hold different things" },
        { [new() { Name = "p", Value = 1, Until = new(2023, 1, 1) }, new() { Name = "p", Points = [new(1, 1)], From = new(2024, 1, 1) }], "its versions hold different things" },
        { [new() { Name = "p", Value = 1, From = new(2024, 1, 2), Until = new(2024, 1, 1) }], "a version ends before it begins" },
        { [new() { Name = "p", Value = 1, Until = new(2024, 1, 1) }, new() { Name = "p", Value = 2, From = new(2024, 1, 1) }], "two versions are in force on 2024-01-01" },
        { [new() { Name = "p", Value = 1 }, new() { Name = "p", Value = 2, Until = new(2024, 1, 1) }], "two versions are in force on 2024-01-01" },
        { [new() { Name = "p", Bands = new(1, []) }], "it has no cut" },
        { [new() { Name = "p", Bands = new(1, [new("a", true, 2)]) }], "its cuts are not numbers" },
        { [new() { Name = "p", Points = [new(2, 1), new(2, 3)] }], "its points do not rise" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_ABadParameter_SaysWhy(Parameter[] parameters, string fault)
        => (Scheme() with { Parameters = parameters.ToValueList() }).Compile().Diagnostics.Select(d => d.ToString()).Should().Equal($"EVA0407 error parameters/p: Parameter `p`: {fault}.");

    [Fact]
    public void Compile_AStepThatNamesAnotherKind_FindsNothing()
    {
        Step[] wrong = [new Step.Band("band", "a") { In = "line" }, new Step.Curve("c", "a") { In = "bands" }, new Step.Lookup("l", "cut", Outcome.Of(1)) { By = ["a"] }, new Step.Calculate("v", "bands + 1"), new Step.Calculate("w", "goal.rooms.none")];
        (Scheme(wrong) with { Parameters = TwoVersions }).Compile().Diagnostics.Select(d => d.Message())
            .Should().Equal(new[] { "line", "bands", "cut", "bands", "goal.rooms.none" }.Select(n => $"There is no column, parameter or table `{n}`."));
    }

    [Fact]
    public void Matrix_OfRowsAndColumns_PutsTheRowFirst()
    {
        TableCell.Matrix(["x", "y"], ("1", [1, null]), ("2", ["a", true])).Should().Equal(new TableCell(["1", "x"], 1), new(["1", "y"], null), new(["2", "x"], "a"), new(["2", "y"], true));
        ((Action)(() => TableCell.Matrix(["x", "y"], ("1", [1])))).Should().Throw<ArgumentException>();
    }

    private static Scoreboard Run(NodaTime.LocalDate asOf, decimal a) => (Scheme(Steps) with { Parameters = TwoVersions }).Compile().Run(Row(a), asOf);

    private static ObservationTable Row(decimal a) => new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", a)] }] };
}
