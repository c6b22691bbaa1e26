using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;
using Outcome = Education.Planning.Evaluation.Outcome;

namespace Education.Planning.Tests.Evaluation.Expansion;

/// <summary>A criteria tree means the steps that it is written out as.</summary>
public class CriteriaExpansionTests
{
    private static readonly Step A = new Step.Calculate("score", "a");

    private static readonly Criterion P = new() { Key = "p", Score = A }, Q = new() { Key = "q", Score = new Step.Calculate("any", "b") };

    public static TheoryData<Criterion, Step[]> Written => new()
    {
        { P, [new Step.Calculate("p", "a")] },
        { P with { Points = 5 }, [new Step.Calculate("p.raw", "a"), new Step.Limit("p", "p.raw") { AtLeast = 0, AtMost = 5 }] },
        { P with { Points = 5, AtMost = 7 }, [new Step.Calculate("p.raw", "a"), new Step.Limit("p", "p.raw") { AtLeast = 0, AtMost = 7 }] },
        { P with { AtLeast = -2 }, [new Step.Calculate("p.raw", "a"), new Step.Limit("p", "p.raw") { AtLeast = -2 }] },
        { P with { Round = new() { To = 0.5m, Mode = RoundingMode.Up } }, [new Step.Calculate("p.raw", "a"), new Step.Round("p", "p.raw") { To = 0.5m, Mode = RoundingMode.Up }] },
        { P with { Base = 60 }, [new Step.Calculate("p.raw", "a"), new Step.Calculate("p", "60 + p.raw")] },
        { new() { Key = "p", Base = "base", Deduct = new() { Items = [Q] } }, [Step(Q), new Step.Reduce("p.deduct", Reduction.Sum) { Of = ["q"] }, new Step.Calculate("p", "base - p.deduct")] },
        {
            P with { Bonus = new() { AtMost = 3, Items = [Q] } },
            [Step(Q), new Step.Reduce("p.bonus.all", Reduction.Sum) { Of = ["q"] }, new Step.Limit("p.bonus", "p.bonus.all") { AtMost = 3 }, new Step.Calculate("p.raw", "a"), new Step.Calculate("p", "p.raw + p.bonus")]
        },
        {
            P with { Rating = new() { Scale = "grade", In = "bands" } },
            [new Step.Calculate("p", "a"), new Step.Band("p.rating", "p") { In = "bands", Scale = "grade" }]
        },
        {
            P with { Rating = new() { Bands = new(0, [new(1, true, 1)]), Gates = [new("b > 1", BoundSide.AtMost, 0)] } },
            [new Step.Calculate("p", "a"), new Step.Band("p.rating.scored", "p") { Bands = new(0, [new(1, true, 1)]) }, new Step.Limit("p.rating", "p.rating.scored") { Rules = [new("b > 1", BoundSide.AtMost, 0)] }]
        },
        {
            new() { Key = "s", Parts = [P with { Weight = 30 }, Q with { Weight = "w" }] },
            [new Step.Calculate("p", "a"), Step(Q), new Step.Reduce("s", Reduction.Mean) { Of = ["p", "q"], Weights = ["30", "w"] }]
        },
        {
            new() { Key = "s", Combine = Reduction.Minimum, Parts = [P, Q], Absent = AbsentRule.Skip, Need = 1, Otherwise = ValueState.Suppressed },
            [new Step.Calculate("p", "a"), Step(Q), new Step.Reduce("s", Reduction.Minimum) { Of = ["p", "q"], Absent = AbsentRule.Skip, Need = 1, Otherwise = ValueState.Suppressed }]
        },
        {
            new() { Key = "s", Parts = [P with { Weight = 1 }, Q with { Weight = 1 }], Absent = AbsentRule.Skip, Shift = [new("p", ["q"], ShiftRule.Equal)], Round = new() { Digits = 1 } },
            [
                new Step.Calculate("p", "a"), Step(Q), new Step.Reduce("s.parts", Reduction.Mean) { Of = ["p", "q"], Weights = ["1", "1"], Absent = AbsentRule.Skip, Shift = [new("p", ["q"], ShiftRule.Equal)] },
                new Step.Round("s", "s.parts") { Digits = 1 },
            ]
        },
        {
            new() { Key = "s", Points = 8, Parts = [new() { Key = "t", Points = 6, Parts = [P with { Points = 5 }] }, Q with { Points = 4 }] },
            [
                new Step.Calculate("p.raw", "a"), new Step.Limit("p", "p.raw") { AtLeast = 0, AtMost = 5 },
                new Step.Reduce("t.parts", Reduction.Sum) { Of = ["p"] }, new Step.Limit("t", "t.parts") { AtLeast = 0, AtMost = 6 },
                new Step.Calculate("q.raw", "b"), new Step.Limit("q", "q.raw") { AtLeast = 0, AtMost = 4 },
                new Step.Reduce("s.parts", Reduction.Sum) { Of = ["t", "q"] }, new Step.Limit("s", "s.parts") { AtLeast = 0, AtMost = 8 },
            ]
        },
        {
            new() { Key = "s", Parts = [new() { Key = "c.{r}", Weight = "w.{r}", Score = new Step.Calculate("score", "2 * {r}") }] },
            [new Step.Calculate("c.a", "2 * a"), new Step.Calculate("c.b", "2 * b"), new Step.Reduce("s", Reduction.Mean) { Of = ["c.a", "c.b"], Weights = ["w.a", "w.b"] }]
        },
    };

    public static TheoryData<Criterion, string, string> Faults => new()
    {
        { P with { Parts = [Q with { Weight = 1 }] }, "it has a score and parts", "既有得分又有下级指标" },
        { new() { Key = "p" }, "it has neither a score, nor parts, nor a base", "没有得分、下级指标或基础分" },
        { P with { Combine = Reduction.Maximum }, "`combine`, `absent`, `need` and `shift` are of parts", "`combine`、`absent`、`need`、`shift` 只用于下级指标" },
        { P with { Bonus = new() { Items = [Q with { Weight = 1 }] } }, "what is added or taken away has no weight", "加分项、扣分项没有权重" },
        { new() { Key = "p", Parts = [P with { Key = "x", Weight = 1 }, Q] }, "some of its parts have a weight or points, and some have none", "部分下级指标没有权重或分值" },
        { new() { Key = "p", Parts = [P with { Key = "x" }, Q] }, "its parts have neither weights nor points, and nothing says how they combine", "下级指标没有权重或分值，也未说明如何合成" },
        { new() { Key = "p", Parts = [P with { Key = "x", Weight = 1 }, Q with { Points = 1 }] }, "its parts mix weights and points", "下级指标混用权重与分值" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Expand_ANode_GivesItsStages(Criterion node, Step[] steps)
        => (Scheme() with { Criteria = node, Sets = [new("r", ["a", "b"])] }).Expand().Steps.Should().Equal(steps);

    [Theory]
    [MemberData(nameof(Faults))]
    public void Compile_ABadNode_SaysWhy(Criterion node, string english, string chinese)
    {
        var found = (Scheme() with { Criteria = node }).Compile().Diagnostics.Single(d => d.Id == "EVA0406");
        found.Path.Text.Should().Be("criteria/p");
        found.Message().Should().Be($"Criterion `p`: {english}.");
        found.Message(Languages.SimplifiedChinese).Should().Be($"指标 `p`：{chinese}。");
    }

    [Fact]
    public void Compile_ADefectOfAStage_StandsAtItsCriterion() => (Scheme() with { Criteria = new() { Key = "s", Parts = [P with { Key = "two words", Weight = 1 }, new() { Key = "q", Weight = 1, Score = new Step.Calculate("score", "c") }] } }).Compile()
        .Diagnostics.Select(d => d.ToString()).Should().BeEquivalentTo(
            "EVA0203 error criteria/two words: `two words` is not a name.",
            "EVA0201 error criteria/q: There is no column, parameter or table `c`.");

    [Fact]
    public void Score_OfAStep_ForgetsItsName() => P.Should().Be(new Criterion { Key = "p", Score = new Step.Calculate("whatever", "a") });

    [Fact]
    public void Parts_DeeperThanTheLimit_AreRefused()
    {
        var deepest = P;
        for (var i = 1; i < Criterion.MaxDepth; i++)
            deepest = new() { Key = $"k{i}", Parts = [deepest with { Points = 1 }] };
        (Scheme() with { Criteria = deepest }).Compile().Diagnostics.Should().BeEmpty();
        ((Action)(() => _ = new Criterion { Key = "top", Parts = [deepest] })).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new Adjustment { Items = [deepest] })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Results_OfATree_AreThoseOfItsExpansion() => Prop.ForAll(Arb.From(Trees(3)), Arb.From(Gen.Choose(-200, 200)), Arb.From(Gen.Choose(-200, 200)), (tree, a, b) =>
    {
        var written = Scheme() with { Criteria = Named(tree, "k") };
        var plain = written.Expand();
        var compiled = written.Compile();
        if (!compiled.CanRun)
            throw new InvalidOperationException(compiled.Diagnostics[0].ToString());
        ObservationTable table = new() { Rows = [new() { Level = "all", Key = "all", Cells = [new("a", a / 10m), new("b", b / 10m)] }] };
        Scoreboard one = compiled.Run(table, AsOf), other = plain.Compile().Run(table, AsOf);
        return plain.Criteria is null && plain.Expand() == plain && one.ColumnsOf("all").Count == plain.Steps.Count + 2
            && one.ColumnsOf("all").All(c => one.ValueOf(c) == other.ValueOf(c)) && HoldsItsCaps(written.Criteria!, one);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Step Step(Criterion leaf) => leaf.Score! with { Name = leaf.Key };

    /// <summary>A node with points, and bonus and deduction or rounding at times; parts nest to a depth.</summary>
    private static Gen<Criterion> Trees(int depth)
    {
        var leaf = from points in Gen.Choose(1, 40)
                   from score in Gen.Elements("a", "b", "a + b", "30 - 5 * a")
                   select new Criterion { Key = "k", Points = points, Score = new Step.Calculate("score", score) };
        if (depth == 0)
            return leaf;
        var node = from parts in Gen.NonEmptyListOf(Trees(depth - 1))
                   from points in Gen.Choose(1, 60)
                   from bonus in Trees(0)
                   from hasBonus in Gen.Elements(true, false)
                   from digits in Gen.Choose(0, 3)
                   select new Criterion
                   {
                       Key = "k", Points = points, Parts = parts.Take(4).ToValueList(), Round = digits == 3 ? null : new() { Digits = digits },
                       Bonus = hasBonus ? new() { AtMost = 3, Items = [bonus] } : null,
                   };
        return Gen.OneOf(leaf, node);
    }

    /// <summary>The tree with a key of its own for each node.</summary>
    private static Criterion Named(Criterion node, string key) => node with
    {
        Key = key,
        Parts = node.Parts.Select((p, i) => Named(p, $"{key}_{i}")).ToValueList(),
        Bonus = node.Bonus is null ? null : node.Bonus with { Items = node.Bonus.Items.Select((p, i) => Named(p, $"{key}_b{i}")).ToValueList() },
    };

    private static bool HoldsItsCaps(Criterion node, Scoreboard board)
        => board.ValueOf(node.Key)!.Number is var number && number >= 0 && number <= node.Points && node.Parts.All(p => HoldsItsCaps(p, board));
}
