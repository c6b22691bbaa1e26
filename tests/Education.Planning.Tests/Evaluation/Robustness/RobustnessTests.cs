using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.Robustness;

/// <summary>What a ranking owes to its weights: the generator, single draws worked out beside the library, and what holds of every perturbation.</summary>
public class RobustnessTests
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly EvaluationScheme Scheme = new()
    {
        Name = "Two weights",
        Parameters = [new() { Name = "w.x", Value = 1 }, new() { Name = "w.y", Value = 1 }, new() { Name = "scaling", Value = "raw" }, new() { Name = "top", Value = 10 }],
        Levels = [new() { Name = "unit", Inputs = [new("x", ColumnType.Number()), new("y", ColumnType.Number())] }],
        Steps =
        [
            new Step.Decide("scaled", Education.Planning.Evaluation.Outcome.From("x")) { Rules = [new("scaling = 'share'", Education.Planning.Evaluation.Outcome.From("10 * x / top"))] },
            new Step.Calculate("sum", "w.x * scaled + w.y * y"),
            new Step.Reduce("score", Reduction.Mean) { Of = ["scaled", "y"], Weights = ["w.x", "w.y"] },
            new Step.Rank("place", "score", Best.High, RankTies.Minimum),
        ],
    };

    private static readonly ObservationTable Table = Units((10, 0), (4, 5), (0, 9.5m), (3, 3));

    // The numbers that the generator is known by, from seed 1234567.
    [Fact]
    public void Generator_FromAKnownSeed_GivesThePublishedNumbers()
    {
        var random = new SplitMix64(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next()).Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    // Those numbers modulo 1,000,001 as factors: 0.8424112 and 1.119976 in the first draw, 0.9022828 and 0.8590728 in the second.
    [Fact]
    public void Draws_MultiplyEachWeightByItsFactor()
    {
        var varied = Scheme.Compile().Robustness(Table, AsOf, new("sum", 1234567) { Weights = ["w.x", "w.y"], Spread = 0.2m, Draws = 2 });
        varied.Level.Should().Be("unit");
        varied.Units.Select(u => (u.Row, u.Value, u.Lowest, u.Highest)).Should().Equal(
            ("u4", 6, 5.2840668m, 6),
            ("u2", 9, 7.9044952m, 9),
            ("u3", 9.5m, 8.1611916m, 10.639772m),
            ("u1", 10, 8.424112m, 10));
    }

    // Intervals and counts by the same generator written in Python with fractions: 401 runs, of which the first unit keeps its place in 250 and the second in 153.
    [Fact]
    public void Intervals_CountEveryRun()
    {
        var result = Scheme.Compile().Robustness(Table, AsOf, new("place", 7)
        {
            Weights = ["w.x", "w.y"], Spread = 0.2m, Draws = 400, Alternatives = [new("halved") { Parameters = [new() { Name = "scaling", Value = "share" }, new() { Name = "top", Value = 20 }] }],
        });
        result.Units.Select(u => u.Row).Should().Equal("u1", "u3", "u2", "u4");
        result.Units[0].Should().BeEquivalentTo(new { Row = "u1", Value = 1m, Lowest = 1m, Highest = 3m, Low = 1m, High = 3m, Kept = 250 / 401m }, o => o.ExcludingMissingMembers());
        result.Units[0].ByAlternative.Should().Equal([new("halved", 3)], "halved, 5 and 0 are worse than 2 and 5");
        result.Units[3].Should().BeEquivalentTo(new { Value = 4m, Lowest = 4m, Highest = 4m, Kept = 1m }, o => o.ExcludingMissingMembers());
        result.Units[1].Should().BeEquivalentTo(new { Value = 2m, Lowest = 1m, Highest = 3m, Low = 1m, High = 3m, Kept = 153 / 401m }, o => o.ExcludingMissingMembers());
    }

    [Fact]
    public void Result_IsTheSameForTheSameSeed_AndMoreDrawsBeginWithTheSame() => Prop.ForAll(Arb.From(from seed in Gen.Choose(int.MinValue, int.MaxValue) from draws in Gen.Choose(0, 8) select (seed, draws)), made =>
    {
        RobustnessResult Of(int draws) => Scheme.Compile().Robustness(Table, AsOf, new("score", made.seed) { Weights = ["w.x", "w.y"], Spread = 0.3m, Draws = draws });
        var (once, again, longer) = (Of(made.draws), Of(made.draws), Of(made.draws + 3));
        again.Should().Be(once);
        foreach (var (few, many) in once.Units.Zip(longer.Units))
            (many.Lowest <= few.Lowest && many.Highest >= few.Highest && few.Lowest <= few.Value && few.Value <= few.Highest && few.Lowest <= few.Low && few.High <= few.Highest).Should().BeTrue();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void NothingVaried_GivesIntervalsOfOnePlace()
    {
        foreach (var perturbation in new Perturbation[] { new("place", 3), new("place", 3) { Weights = ["w.x"], Draws = 20 }, new("place", 3) { Spread = 0.5m, Draws = 5 }, new("place", 3) { Alternatives = [new("same") { Parameters = [new() { Name = "top", Value = 10 }] }] } })
            Scheme.Compile().Robustness(Table, AsOf, perturbation).Units.Should().OnlyContain(u => u.Lowest == u.Value && u.Highest == u.Value && u.Low == u.High && u.Kept == 1 && u.Absent == 0);
    }

    [Fact]
    public void ScaledAlike_WeightsOfAMeanMoveNoPlace()
        => Scheme.Compile().Robustness(Table, AsOf, new("score", 3) { Alternatives = [new("doubled") { Parameters = [new() { Name = "w.x", Value = 2 }, new() { Name = "w.y", Value = 2 }] }] })
            .Units.Should().OnlyContain(u => u.Kept == 1);

    [Fact]
    public void UnitsWithoutAValue_StandLast_AndRunsWithoutOneAreCounted()
    {
        var result = Scheme.Compile().Robustness(new() { Rows = [.. Table.Rows, new() { Level = "unit", Key = "u0" }] }, AsOf, new("place", 3) { Alternatives = [new("none") { Parameters = [new() { Name = "scaling", Value = "share" }, new() { Name = "top", Value = 0 }] }] });
        result.Units[^1].Should().BeEquivalentTo(new { Row = "u0", Value = (decimal?)null, Lowest = (decimal?)null, Low = (decimal?)null, Kept = 1m, Absent = 1 }, o => o.ExcludingMissingMembers());
        result.Units[0].Absent.Should().Be(1);
    }

    [Theory]
    [InlineData("nowhere", "w.x", "The scheme has no column `nowhere`.")]
    [InlineData("scaling", "w.x", "The column `scaling` holds no numbers.")]
    [InlineData("place", "w.z", "The scheme has no parameter `w.z`.")]
    [InlineData("place", "scaling", "The parameter `scaling` is no number.")]
    public void WhatIsNotThere_IsABugOfTheCaller(string column, string weight, string message)
        => FluentActions.Invoking(() => Scheme.Compile().Robustness(Table, AsOf, new(column, 1) { Weights = [weight], Draws = 1 })).Should().Throw<ArgumentException>().Which.Message.Should().StartWith(message);

    [Fact]
    public void Alternative_WithErrors_IsABugOfTheCaller()
        => FluentActions.Invoking(() => Scheme.Compile().Robustness(Table, AsOf, new("place", 1) { Alternatives = [new("broken") { Parameters = [new() { Name = "top", Value = "ten" }] }] }))
            .Should().Throw<ArgumentException>().Which.Message.Should().Contain("steps/scaled");

    [Fact]
    public void Report_SaysWhatWasVariedAndHowFarUnitsMove()
    {
        var result = Scheme.Compile().Robustness(Units((10, 0), (0, 9)), AsOf, new("place", 1234567) { Weights = ["w.x", "w.y"], Spread = 0.2m, Draws = 2, Alternatives = [new("halved") { Parameters = [new() { Name = "w.x", Value = 0.5m }] }] });
        var lines = result.ToText().Split('\n');
        lines[0].Should().Be("Two weights: how far `place` moves");
        result.ToText().Should().Contain("weights w.x, w.y by up to 20 %; 2 draws from seed 1234567; 1 alternatives");
        result.ToText(Languages.SimplifiedChinese).Should().Contain("权重 w.x、w.y 上下各至多 20 %；由种子 1234567 抽取 2 次；另有 1 种方案");
        result.ToMarkdown().Should().Contain("| u1 |").And.Contain("| halved |");
        result.ToHtml().Should().Contain("<table");
        lines.Should().Contain(l => l.StartsWith("  u1", StringComparison.Ordinal) && l.Contains("1 – 2", StringComparison.Ordinal));
    }

    private static ObservationTable Units(params (decimal X, decimal Y)[] units) => new()
    {
        Rows = units.Select((u, i) => new ObservedRow { Level = "unit", Key = FormattableString.Invariant($"u{i + 1}"), Cells = [new("x", u.X), new("y", u.Y)] }).ToValueList(),
    };
}
