using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;
using Outcome = Education.Planning.Evaluation.Outcome;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Schemes thrown together from names that clash, circle and lead nowhere: they give diagnostics or results, never an exception.</summary>
public class AnySchemeTests
{
    private static readonly string[] Names = ["a", "b", "c", "x.{r}", "{r}", "{q}", "{r}.{s}", "all", "district", "school", "g", "g.a", "g.district", "h", "t", "t.k", "t.k.1", "and", "two words", "1x", "p", "p.raw", "表"];

    private static readonly string[] Expressions =
        ["a", "b + c", "a / b", "{r}", "x.{r} * 2", "'{r}'", "a > b", "c = 'k'", "g.a", "t.k", "t.k.1", "a@prior", "p", "p.raw + 1", "sqrt(a)", "not c", "a is missing", "yes", "max(a, b, 1)", "a ^ 999", "1 / 0", "h", "c >= 'low'", "表", "{q} + {s}", "99999999999999999999999999999 * a"];

    private static Gen<string> Name => Gen.Elements(Names);

    private static Gen<Expression> E => Gen.Elements(Expressions).Select(Expression.Parse);

    private static Gen<ValueList<Expression>> Es => Gen.ListOf(E).Select(l => l.Take(4).ToValueList());

    private static Gen<Literal> L => Gen.Elements<Literal>(1, 2.5m, -7, true, "k", "low", "{r}", "2024-01-01");

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.OneOf(Gen.Constant<string?>(null), gen.Select(s => (string?)s));

    private static Gen<ValueList<AbsentRule>> Absent => Gen.Elements<ValueList<AbsentRule>>([], AbsentRule.Skip, [new(ValueState.Missing, 0)], [new(ValueState.Undecided)]);

    private static Gen<Bands?> BandsOrNot => from lowest in L from cuts in Gen.ListOf(from at in E from i in Gen.Elements(true, false) from v in L select new Cut(at, i, v)) from isThere in Gen.Elements(true, false) select isThere ? new Bands(lowest, cuts.Take(3).ToValueList()) : null;

    private static Gen<Outcome> Out => Gen.OneOf(L.Select(Outcome.Of), E.Select(Outcome.From), Gen.Constant(Outcome.StateOf(ValueState.Undecided)));

    private static Gen<Bound> Gate => from when in E from side in Gen.Elements(Enum.GetValues<BoundSide>()) from v in L select new Bound(when, side, v);

    private static Gen<Shift> Shifts => from f in E from to in Es from rule in Gen.Elements(Enum.GetValues<ShiftRule>()) select new Shift(f, to, rule);

    private static Gen<Step> Steps => Gen.OneOf<Step>(
        from n in Name from e in E select (Step)new Step.Calculate(n, e),
        from n in Name from e in E from d in Gen.Choose(0, 28) select (Step)new Step.Round(n, e) { Digits = d },
        from n in Name from e in E from l in L from g in Gen.ListOf(Gate) select (Step)new Step.Limit(n, e) { AtMost = l, Rules = g.Take(2).ToValueList() },
        from n in Name from e in E from b in BandsOrNot from i in Maybe(Name) from s in Maybe(Gen.Elements("grade", "none")) select (Step)new Step.Band(n, e) { Bands = b, In = i, Scale = s },
        from n in Name from e in E from i in Maybe(Name) from x in Gen.Choose(0, 3) from ends in Gen.Elements(Enum.GetValues<CurveEnds>()) select (Step)new Step.Curve(n, e) { In = i, Points = Enumerable.Range(0, x).Select(p => new CurvePoint(p, p * p)).ToValueList(), Ends = ends },
        from n in Name from i in Name from o in Out from keys in Es select (Step)new Step.Lookup(n, i, o) { By = keys },
        from n in Name from o in Out from w in E from o2 in Out select (Step)new Step.Decide(n, o) { Rules = [new(w, o2)] },
        from n in Name
        from m in Gen.Elements(Enum.GetValues<Reduction>())
        from of in Es
        from w in Es
        from hasW in Gen.Elements(true, false)
        from to in Maybe(Name)
        from filter in E
        from hasWhere in Gen.Elements(true, false)
        from a in Absent
        from s in Gen.ListOf(Shifts)
        from k in Gen.Choose(0, 2)
        from basis in Gen.Elements(Enum.GetValues<DispersionBasis>())
        select (Step)new Step.Reduce(n, m) { Of = of, Weights = hasW ? w : [], To = to, Where = hasWhere ? filter : null, Absent = a, Shift = s.Take(k == 0 ? 2 : 0).ToValueList(), DropLow = k, KeepHigh = k == 2 ? 1 : null, Basis = basis },
        from n in Name from of in Es from rest in Es from must in Es from to in Maybe(Name) from a in Absent select (Step)new Step.Require(n, 1) { Of = of, Rest = rest, Must = must, To = to, Absent = a },
        from n in Name from e in E from within in Maybe(Name) from t in Gen.Elements(Enum.GetValues<RankTies>()) select (Step)new Step.Rank(n, e, Best.Low, t) { Within = within },
        from n in Name from e in E from p in Gen.OneOf(E, Gen.Elements<Expression>("2", "0", "-1")) from within in Maybe(Name) from filter in E from hasWhere in Gen.Elements(true, false) from t in Gen.Elements(Enum.GetValues<LineTies>()) select (Step)new Step.Select(n, e, Best.Low, p, t) { Within = within, Where = hasWhere ? filter : null },
        from n in Name from e in E from m in Gen.Elements(Enum.GetValues<AllotMethod>()) from p in Gen.OneOf(E, Gen.Elements<Expression>("7", "0", "-1", "99999999999999999999")) from within in Maybe(Name) select (Step)new Step.Allot(n, e, m, p) { Within = within },
        from n in Name from of in Es from m in Gen.Elements(Enum.GetValues<AgreeMethod>()) from metric in Gen.Elements(Enum.GetValues<AgreeMetric>()) from within in Maybe(Name) select (Step)new Step.Agree(n, m) { Of = of, Metric = metric, Within = within },
        from n in Name from e in E from moves in Gen.Choose(0, 3) from within in Maybe(Name) from bound in Gen.Choose(0, 2) from basis in Gen.Elements(Enum.GetValues<DispersionBasis>()) select (Step)new Step.Winsorise(n, e, moves) { Within = within, Skewness = bound == 0 ? null : bound, Kurtosis = bound == 1 ? null : bound, Basis = basis });

    private static Gen<Criterion> Nodes(int depth) =>
        from key in Name
        from score in Steps
        from parts in depth == 0 ? Gen.Constant(new List<Criterion>().AsEnumerable()) : Gen.ListOf(Nodes(depth - 1)).Select(l => l.Take(3))
        from weight in E
        from use in Gen.Choose(0, 15)
        from bands in BandsOrNot
        from gates in Gen.ListOf(Gate)
        select new Criterion
        {
            Key = key, Parts = parts.ToValueList(), Score = parts.Any() && use > 1 ? null : score, Weight = use % 2 == 0 ? weight : null, Points = use % 2 == 1 ? use : null,
            Bonus = use == 5 ? new() { Items = parts.ToValueList(), AtMost = 3 } : null, Round = use > 12 ? new() { Digits = 1 } : null, Rating = use % 5 == 0 ? new() { Bands = bands, Gates = gates.Take(2).ToValueList() } : null,
        };

    private static Gen<EvaluationScheme> Schemes =>
        from steps in Gen.ListOf(Steps)
        from criteria in Nodes(2)
        from hasCriteria in Gen.Elements(true, false)
        from groups in Name
        from ones in Gen.ListOf(Name)
        from others in Gen.ListOf(Name)
        from publish in Gen.ListOf(Name)
        from kinds in Gen.Choose(0, 3)
        select new EvaluationScheme
        {
            Name = "Any",
            Sets = [new("r", ["a", "b"]), new("s", kinds == 0 ? [] : ["1", "2"])],
            Scales = [new("grade", ["low", "high"])],
            Parameters =
            [
                new() { Name = "t", Table = [new(["k"], 3), new(["k", "1"], null)] }, new() { Name = "h", Bands = kinds == 1 ? new(1, [new(3, true, 2)]) : null, Points = kinds == 2 ? [new(1, 1)] : [], Value = kinds == 3 ? 5 : null },
            ],
            Levels =
            [
                new() { Name = "district" },
                new() { Name = "school", In = ["district"], Inputs = [new("a", ColumnType.Number()), new("b", ColumnType.Number("%")), new("c", kinds == 0 ? ColumnType.LabelOf("grade") : ColumnType.Text)] },
                new() { Name = "g", Groups = kinds == 3 ? groups : "school", By = ones.Take(2).ToValueList() }, new() { Name = "h2", Groups = "g", By = others.Take(2).ToValueList() },
            ],
            Steps = steps.Take(6).ToValueList(), Criteria = hasCriteria ? criteria : null, Publish = publish.Take(2).ToValueList(),
        };

    /// <summary>One step with a sound name on sound levels, so that many schemes run.</summary>
    internal static Gen<EvaluationScheme> TameSchemes => from scheme in Schemes
                                                         select scheme with
                                                         {
                                                             Sets = [new("r", ["a", "b"]), new("s", ["1", "2"]), new("q", ["a"])],
                                                             Criteria = null,
                                                             Publish = [],
                                                             Parameters = [scheme.Parameters[0], new() { Name = "h", Bands = new(1, [new(3, true, 2)]) }],
                                                             Levels = [.. scheme.Levels.Take(2), new() { Name = "g", Groups = "school", By = ["district", "a"] }],
                                                             Steps = scheme.Steps.Take(1).Select((s, i) => s with { Name = "n" + i }).ToValueList(),
                                                         };

    [Fact]
    public void Compile_OfAnyScheme_NeverThrows() => Prop.ForAll(Arb.From(Schemes), scheme =>
    {
        scheme.Compile().Diagnostics.Should().OnlyContain(d => d.Message().Length > 0 && d.Path.Text.Length > 0);
        scheme.Expand().Expand().Should().Be(scheme.Expand());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Run_OfAnySchemeThatCan_NeverThrows_AndExplainsWhatItGives()
    {
        var runs = 0;
        Prop.ForAll(Arb.From(TameSchemes), scheme =>
        {
            if (scheme.Compile() is not { CanRun: true } compiled)
                return;
            runs++;
            var board = compiled.Run(Rows, AsOf);
            foreach (var level in new[] { "all", "district", "school", "g" })
            {
                foreach (var (column, row) in board.ColumnsOf(level).SelectMany(c => board.RowsOf(level).Select(r => (c, r))))
                {
                    board.Explain(column, row)[^1].Value.Should().Be(board.ValueOf(column, row));
                    board.Explain(column, row).ToText(Languages.SimplifiedChinese).Should().NotBeEmpty();
                }
                board.ColumnsOf(level).SelectMany(c => board.RollUp(c)).Should().NotContain(summary => summary.Present > summary.Rows);
                board.ToCsv(level).Should().StartWith(level);
            }
            board.ToMarkdown().Should().StartWith("# Any");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
        runs.Should().BeGreaterThan(100, "the generator should make schemes that run");
    }

    /// <summary>The rows without what only a table of rows can hold: a level that is made, a district that is not there, a number beyond all columns.</summary>
    internal static ObservationTable SoundRows { get; } = new()
    {
        Rows = [new() { Level = "district", Key = "d1" }, School("s1", "d1", 1, 2, "k"), School("s2", "d1", -3, 0, "low"), new() { Level = "school", Key = "s4", Cells = [new("a", "masked"), new("b", "suppressed"), new("c", "missing")] }, School("s5", "d1", 7.25m, 0.00001m, "high")],
    };

    private static ObservationTable Rows { get; } = new()
    {
        Rows =
        [
            new() { Level = "district", Key = "d1" }, School("s1", "d1", 1, 2, "k"), School("s2", "d1", -3, 0, "low"), School("s3", "d2", 79228162514264337593543950335m, 0.0000000000000000000000000001m, "high"),
            new() { Level = "school", Key = "s4", Cells = [new("a", "masked"), new("b", "suppressed"), new("c", "missing")] }, new() { Level = "g", Key = "x" },
        ],
    };

    private static ObservedRow School(string key, string district, decimal a, decimal b, string c)
        => new() { Level = "school", Key = key, In = [new("district", district)], Cells = [new("a", a), new("b", b), new("c", new ObservedValue.Level(c)), new("a", 2, 1)] };
}
