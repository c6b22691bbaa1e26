using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>The printed results of the third whole scheme, cell by cell, and its printed expansion.</summary>
public class ResponsibilityTargetsTests
{
    private static readonly CompiledScheme Compiled = ResponsibilityTargets.Scheme.Compile();
    private static readonly Scoreboard Board = Compiled.Run(ResponsibilityTargets.Table, new(2024, 12, 31));

    [Fact]
    public void Compile_FindsNothingWrong()
    {
        Compiled.Diagnostics.Should().OnlyContain(d => d.Severity == Severity.Information);
        Board.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("一科", "40 + 27 + 30 = 97", "3.92 1.5", "99.4", "优秀 优秀", "no 良好 2")]
    [InlineData("二科", "40 + 30 + 25 = 95", "4 0", "99", "优秀 优秀", "no 良好 3")]
    [InlineData("三科", "0 + 30 + 30 = 60", "0 0", "60", "合格 合格", "no 合格 5")]
    [InlineData("四科", "32 + 12 + 0 = 44", "0 10", "34", "不合格 不合格", "no 不合格 6")]
    [InlineData("五科", "40 + 26.4 + 30 = 96.4", "0 0", "96.4", "优秀 良好", "no 良好 4")]
    [InlineData("六科", "40 + 30 + 30 = 100", "1.8 0.5", "101.3", "优秀 优秀", "yes 优秀 1")]
    [InlineData("七科", "40 + missing + 30 = missing", "0 0", "missing", "missing missing", "missing missing missing")]
    public void Units_GiveThePrintedRow(string unit, string parts, string adjustments, string score, string ratings, string outcome)
    {
        string V(string column) => Board.ValueOf(column, unit)!.ToString();
        $"{V("enrolment")} + {V("training")} + {V("safety")} = {V("score.parts")}".Should().Be(parts);
        $"{V("score.bonus")} {V("score.deduct")}".Should().Be(adjustments);
        V("score").Should().Be(score);
        $"{V("score.rating.scored")} {V("score.rating")}".Should().Be(ratings);
        $"{V("chosen")} {V("grade")} {V("place")}".Should().Be(outcome);
    }

    [Fact]
    public void WhatIsPrintedBesideTheRows_Holds()
    {
        Board.ValueOf("score.total", "一科")!.Number.Should().Be(99.42m);
        Board.ValueOf("score.deduct.all", "四科")!.Number.Should().Be(15);
        Board.ValueOf("prizes", "二科")!.Number.Should().Be(4);
        Board.ValueOf("graded")!.Number.Should().Be(6);
        Board.ValueOf("places")!.Number.Should().Be(1);
        Board.Explain("score.total", "一科")[^1].InPlace.Should().Be("97 + 3.92 - 1.5");
    }

    [Fact]
    public void Chosen_ExplainsTheLine()
    {
        var second = Board.Explain("chosen", "一科")[^1];
        second.Rule.Should().Be("select places by score");
        second.Decided!.Default.Should().Be("place 2 of 3, places: 1; the last in is 六科 with 101.3");
        second.Decided.In(Languages.SimplifiedChinese).Should().Be("3 个中的第 2 位，名额：1；最后入选的是 六科（101.3）");
        Board.Explain("chosen", "六科")[^1].Decided!.Default.Should().Be("place 1 of 3, places: 1; the first out is 一科 with 99.4");
        Board.Explain("chosen", "三科")[^1].Decided!.Default.Should().Be("takes no part; '合格' is below '优秀'");
    }

    [Fact]
    public void Expand_GivesThePrintedSteps()
    {
        var steps = ResponsibilityTargets.Scheme.Expand().Steps.ToDictionary(s => s.Name);
        steps["safety.raw"].Should().Be(new Step.Calculate("safety.raw", "30 - 5 * incidents"));
        steps["safety"].Should().Be(new Step.Limit("safety", "safety.raw") { AtLeast = 0, AtMost = 30 });
        steps["score.parts"].Should().Be(new Step.Reduce("score.parts", Reduction.Sum) { Of = ["enrolment", "training", "safety"] });
        steps["score.bonus.all"].Should().Be(new Step.Reduce("score.bonus.all", Reduction.Sum) { Of = ["surplus", "honours"] });
        steps["score.bonus"].Should().Be(new Step.Limit("score.bonus", "score.bonus.all") { AtMost = 6 });
        steps["score.total"].Should().Be(new Step.Calculate("score.total", "score.parts + score.bonus - score.deduct"));
        steps["score.bounded"].Should().Be(new Step.Limit("score.bounded", "score.total") { AtLeast = 0, AtMost = 105 });
        steps["score"].Should().Be(new Step.Round("score", "score.bounded") { Digits = 1 });
        steps["score.rating.scored"].Should().BeOfType<Step.Band>().Which.Of.Should().Be((Expression)"score");
        steps["score.rating"].Should().Be(new Step.Limit("score.rating", "score.rating.scored") { Rules = ResponsibilityTargets.Scheme.Criteria!.Rating!.Gates });
        steps.Should().HaveCount(8 + 20, "eight are written, and the tree has 6 for its parts, 8 for bonus and deduction, 4 for the score, 2 for the rating");
    }

    [Fact]
    public void Expand_GivesAPlainSchemeThatMeansTheSame()
    {
        var plain = ResponsibilityTargets.Scheme.Expand();
        plain.Criteria.Should().BeNull();
        plain.Expand().Should().Be(plain);
        var board = plain.Compile().Run(ResponsibilityTargets.Table, Board.AsOf);
        foreach (var column in Board.ColumnsOf("unit"))
            Board.RowsOf("unit").Should().OnlyContain(unit => Board.ValueOf(column, unit) == board.ValueOf(column, unit));
    }
}
