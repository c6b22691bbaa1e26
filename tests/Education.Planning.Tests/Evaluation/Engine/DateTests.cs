using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Dates compare, and one less another is a number of days.</summary>
public class DateTests
{
    [Theory]
    [InlineData("due >= done", "no")]
    [InlineData("due < '2026-07-01'", "yes")]
    [InlineData("'2026-06-30' = due", "yes")]
    [InlineData("done - due", "2")]
    [InlineData("due - done", "-2")]
    [InlineData("due - '2024-02-28'", "853")]
    [InlineData("'2026-07-01' - due > 1", "no")]
    [InlineData("max(due, done)", "2026-07-02")]
    [InlineData("min(due, done) = due", "yes")]
    [InlineData("due - done@prior", "missing")]
    public void Expression_OfDates_GivesTheResult(string formula, string expected)
        => Run(new Step.Calculate("r", formula)).ValueOf("r")!.ToString().Should().Be(expected);

    [Fact]
    public void Steps_TakeDates()
    {
        var board = Run(
            new Step.Reduce("last", Reduction.Maximum) { Of = ["due", "done"] },
            new Step.Decide("extended", Outcome.From("due")) { Rules = [new("done > due", Outcome.Of("2026-08-31"))] },
            new Step.Limit("bounded", "done") { AtMost = "2026-06-30" },
            new Step.Rank("place", "due", Best.Low, RankTies.Minimum));
        board.ValueOf("last")!.Date.Should().Be(new LocalDate(2026, 7, 2));
        board.ValueOf("extended")!.Date.Should().Be(new LocalDate(2026, 8, 31));
        board.ValueOf("bounded")!.Date.Should().Be(new LocalDate(2026, 6, 30));
        board.ValueOf("place")!.Number.Should().Be(1);
        board.Explain("bounded")[^1].Decided!.Default.Should().Be("cut from '2026-07-02' to '2026-06-30'; by atMost '2026-06-30'");
    }

    [Fact]
    public void Parameters_ThatReadAsDays_AreDates()
    {
        var scheme = Scheme(
            new Step.Calculate("late", "done - deadline"),
            new Step.Lookup("own", "deadlines", Outcome.StateOf(ValueState.Undecided)) { By = ["'county'"] },
            new Step.Calculate("ahead", "own - done"),
            new Step.Calculate("after", "done > deadlines.unit")) with
        {
            Parameters = [new() { Name = "deadline", Value = "2026-06-30" }, new() { Name = "deadlines", Table = [new(["county"], "2026-06-24"), new(["unit"], "2026-06-14")] }],
        };
        var board = Run(scheme);
        new[] { "late", "own", "ahead", "after" }.Select(c => board.ValueOf(c)!.ToString()).Should().Equal("2", "2026-06-24", "-8", "yes");
    }

    [Theory]
    [InlineData("due + 1", "`due` is a date such as `'2026-06-30'` where a number is needed.")]
    [InlineData("-due", "`due` is a date such as `'2026-06-30'` where a number is needed.")]
    [InlineData("due = '2026-02-30'", "`'2026-02-30'` is a text where a date such as `'2026-06-30'` is needed.")]
    [InlineData("due > 20260630", "`20260630` is a number where a date such as `'2026-06-30'` is needed.")]
    [InlineData("due - 'x'", "`due` is a date such as `'2026-06-30'` where a number is needed.")]
    public void Compile_OfAMisusedDate_SaysWhatIsNeeded(string formula, string message)
        => Scheme(new Step.Calculate("r", formula)).Compile().Diagnostics.Select(d => d.Message()).Should().Contain(message);

    [Fact]
    public void Run_OfAnotherValueThanADate_IsUndecided()
    {
        var board = Scheme(new Step.Calculate("r", "due")).Compile().Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("due", 20260630)] }] }, AsOf);
        board.ValueOf("r")!.State.Should().Be(ValueState.Undecided);
        board.Diagnostics.Should().ContainSingle().Which.Message().Should().Be("`due` holds `20260630`, which is not a date such as `'2026-06-30'`; it counts as undecided.");
    }

    private static Scoreboard Run(params Step[] steps) => Run(Scheme(steps));

    private static Scoreboard Run(EvaluationScheme scheme)
    {
        var compiled = scheme.Compile();
        compiled.Diagnostics.Should().NotContain(d => d.Severity == Severity.Error);
        return compiled.Run(new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("due", "2026-06-30"), new("done", "2026-07-02")] }] }, AsOf);
    }

    private static EvaluationScheme Scheme(params Step[] steps) => new()
    {
        Name = "Dates",
        Levels = [new() { Name = "all", Inputs = [new("due", ColumnType.Date), new("done", ColumnType.Date)] }],
        Steps = steps.ToValueList(),
    };
}
