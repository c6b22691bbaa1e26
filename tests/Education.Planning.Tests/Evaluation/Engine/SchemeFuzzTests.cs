using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Education.Planning.Evaluation.Outcome;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine;

/// <summary>Whatever is written, compiling tells what is wrong and running what can run never throws.</summary>
public class SchemeFuzzTests
{
    private static readonly string[] Names = ["n", "f", "t", "l", "d", "q", "s0", "s1", "s2", "s3", "p", "tab", "bands", "grp.t", "score", "score.rating", "x.{set}", "{set}", "and", "Ü", "nowhere"];

    private static readonly string[] LevelNames = ["all", "school", "town", "grp", "nowhere"];

    private static readonly Gen<string> Token = Gen.Elements(
        [.. Names, "1", "0", "0.5", "60", "2026", "'good'", "'2026-06-30'", "'x'", "yes", "no", "and", "or", "not", "is", "missing", "+", "-", "*", "/", "^", "=", "<>", "<", ">=", "(", ")", ",", "min", "max(", "sqrt(", "ln(", "@prior", "@-2", "%", "\0"]);

    private static readonly Gen<Expression> Expressions = Gen.OneOf(
        Gen.Elements(Names).Where(n => Expression.TryParse(n, out _)).Select(Expression.Parse),
        Gen.Elements<Expression>("n + 1", "n / q", "f", "not f", "n > 5 and f", "l >= 'good'", "d < '2026-06-30'", "sqrt(n)", "n@prior", "n ^ q", "max(n, s0)", "{set} + 1", "s1 > s2", "d - d@prior", "p", "t = 'x'", "n is missing", "1", "0", "-1"),
        Gen.ListOf(Token).Select(tokens => string.Join(' ', tokens)).Where(text => Expression.TryParse(text, out _)).Select(Expression.Parse));

    private static readonly Gen<Literal> Literals = Gen.Elements<Literal>(0, 1, 60, 0.5m, -3, decimal.MaxValue, true, false, "good", "fail", "x", "2026-06-30");

    private static readonly Gen<Outcome> Outcomes = Gen.OneOf(
        Literals.Select(Outcome.Of), Expressions.Select(Outcome.From), Gen.Elements(ValueState.Undecided, ValueState.Suppressed).Select(Outcome.StateOf));

    private static readonly Gen<Bands> BandList = from lowest in Literals from cuts in Few(from at in Expressions from side in Flags from value in Literals select new Cut(at, side, value)) select new Bands(lowest, cuts);

    private static readonly Gen<ValueList<AbsentRule>> Absent = Gen.Elements<ValueList<AbsentRule>>([], AbsentRule.Skip, [new(ValueState.Missing, 0)]);

    private static readonly Gen<Need?> Needs = Gen.Elements<Need?>(null, 0, 1, 2, Need.All, Need.ShareOf(50));

    private static Gen<bool> Flags => Gen.Elements(true, false);

    private static readonly Gen<string?> Levels = Gen.Elements([null, null, .. LevelNames]);

    private static readonly Gen<Expression?> Optional = Gen.OneOf(Gen.Constant<Expression?>(null), Expressions.Select(e => (Expression?)e));

    private static readonly Gen<string?> Scales = Gen.Elements(null, null, "grade", "nowhere");

    private static Gen<ValueList<T>> Few<T>(Gen<T> one) => from count in Gen.Choose(0, 3) from items in Gen.ArrayOf(one, count) select items.ToValueList();

    private static Gen<Step> StepOf(string name) => Gen.OneOf(
        Expressions.Select(e => (Step)new Step.Calculate(name, e)),
        from of in Expressions from digits in Gen.Choose(0, 28) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) select (Step)new Step.Round(name, of) { Digits = digits, Mode = mode },
        from of in Expressions
        from rules in Few(from when in Expressions from side in Gen.Elements(Enum.GetValues<BoundSide>()) from value in Literals from skips in Flags select new Bound(when, side, value, skips))
        from least in Literals
        from most in Literals
        select (Step)new Step.Limit(name, of) { AtLeast = least, AtMost = most, Rules = rules },
        from of in Expressions from bands in BandList from within in Gen.Elements(null, null, "bands", "tab") from scale in Scales select (Step)new Step.Band(name, of) { Bands = within is null ? bands : null, In = within, Scale = scale },
        from of in Expressions from points in Few(from x in Gen.Choose(0, 9) from y in Gen.Choose(0, 9) select new CurvePoint(x, y)) from ends in Gen.Elements(Enum.GetValues<CurveEnds>()) select (Step)new Step.Curve(name, of) { Points = points, Ends = ends },
        from keys in Few(Expressions) from within in Gen.Elements("tab", "tab", "p", "nowhere") from otherwise in Outcomes from scale in Scales select (Step)new Step.Lookup(name, within, otherwise) { By = keys, Scale = scale },
        from rules in Few(from when in Expressions from result in Outcomes from skips in Flags select new Rule(when, result, skips)) from otherwise in Outcomes from scale in Scales select (Step)new Step.Decide(name, otherwise) { Rules = rules, Scale = scale },
        from method in Gen.Elements(Enum.GetValues<Reduction>())
        from of in Few(Expressions)
        from weights in Few(Expressions)
        from upper in Levels
        from filter in Optional
        from absent in Absent
        from need in Needs
        from low in Gen.Choose(0, 2)
        from basis in Gen.Elements(Enum.GetValues<DispersionBasis>())
        select (Step)new Step.Reduce(name, method) { Of = of, Weights = weights, To = upper, Where = filter, Absent = absent, Need = need, DropLow = low, Basis = basis, P = 0.25m },
        from of in Few(Expressions)
        from rest in Few(Expressions)
        from must in Few(Expressions)
        from upper in Levels
        from filter in Optional
        from absent in Absent
        from need in Needs
        from least in Needs
        select (Step)new Step.Require(name, least ?? 1) { Of = of, Rest = rest, Must = must, To = upper, Where = filter, Absent = absent, Need = need },
        from of in Expressions
        from ties in Gen.Elements(Enum.GetValues<RankTies>())
        from within in Levels
        from filter in Optional
        from then in Few(Expressions)
        select (Step)new Step.Rank(name, of, Best.High, ties) { Within = within, Where = filter, Then = then.Select(t => new TieBreaker(t, Best.Low)).ToValueList() },
        from of in Expressions
        from places in Gen.OneOf(Expressions, Gen.Elements<Expression>("0", "1", "2"))
        from ties in Gen.Elements(Enum.GetValues<LineTies>())
        from within in Levels
        from filter in Optional
        from then in Few(Expressions)
        select (Step)new Step.Select(name, of, Best.High, places, ties) { Within = within, Where = filter, Then = then.Select(t => new TieBreaker(t, Best.Low)).ToValueList() },
        from of in Expressions
        from method in Gen.Elements(Enum.GetValues<AllotMethod>())
        from total in Gen.OneOf(Expressions, Gen.Elements<Expression>("0", "1", "20", "99999999999999999999"))
        from within in Levels
        from filter in Optional
        select (Step)new Step.Allot(name, of, method, total) { Within = within, Where = filter },
        from of in Few(Expressions)
        from method in Gen.Elements(Enum.GetValues<AgreeMethod>())
        from metric in Gen.Elements(Enum.GetValues<AgreeMetric>())
        from within in Levels
        from filter in Optional
        select (Step)new Step.Agree(name, method) { Of = of, Metric = metric, Within = within, Where = filter },
        from of in Expressions
        from moves in Gen.Choose(0, 3)
        from within in Levels
        from basis in Gen.Elements(Enum.GetValues<DispersionBasis>())
        select (Step)new Step.Winsorise(name, of, moves) { Skewness = 1, Within = within, Basis = basis });

    private static readonly Gen<EvaluationScheme> Schemes =
        from count in Gen.Choose(1, 5)
        from names in Gen.ArrayOf(Gen.Elements("s0", "s1", "s2", "s3", "s4", "x.{set}", "n", "and"), count)
        from steps in names.Aggregate(Gen.Constant<ValueList<Step>>([]), (all, name) => from before in all from step in StepOf(name) select (ValueList<Step>)[.. before, step])
        from bounds in Gen.Elements("number", "number 0..", "number 1..9", "number 9..1", "number % ..5")
        from parameter in Literals
        from bands in BandList
        from above in Gen.Elements("town", "town", "school", "nowhere")
        from shared in Gen.Elements("t", "t", "f", "n", "town", "s0", "nowhere")
        from score in StepOf("score")
        from points in Gen.Elements<decimal?>(null, 10, 0)
        from hasCriteria in Flags
        from publish in Gen.Elements<ValueList<string>>([], ["s0"], ["nowhere"])
        select new EvaluationScheme
        {
            Name = "Random",
            Sets = [new("set", ["n", "q"])],
            Scales = [new("grade", ["fail", "pass", "good"])],
            Parameters = [new() { Name = "p", Value = parameter }, new() { Name = "tab", Table = [new(["x"], parameter), new(["y"], null)] }, new() { Name = "bands", Bands = bands }],
            Levels =
            [
                new() { Name = "town", Inputs = [new("t", ColumnType.Text)] },
                new() { Name = "grp", Groups = "school", By = [shared, "f"] },
                new()
                {
                    Name = "school", In = [above],
                    Inputs = [ObservedColumn.Declared("n", bounds), new("q", ColumnType.Number("yuan")), new("f", ColumnType.Flag), new("l", ColumnType.LabelOf("grade")), new("d", ColumnType.Date)],
                },
            ],
            Steps = steps,
            Criteria = hasCriteria ? new() { Key = "score", Parts = [new() { Key = "part", Points = points, Score = score }, new() { Key = "other", Weight = "1", Score = new Step.Calculate("any", "n") }] } : null,
            Publish = publish,
        };

    private static readonly Gen<ObservedValue> Values = Gen.Elements<ObservedValue>(0, 1, -5, 79228162514264337593543950335m, "0.0000000000000000000000000001", "yes", "no", "'good'", "'x'", "2026-06-30", "missing", "suppressed", "xx", "1:3", "items none");

    private static readonly Gen<ObservationTable> Tables =
        from count in Gen.Choose(0, 5)
        from rows in Gen.ArrayOf(
            from level in Gen.Elements(LevelNames)
            from key in Gen.Elements("a", "b", "all")
            from up in Gen.Elements("a", "b", "z")
            from cells in Few(from column in Gen.Elements("n", "q", "f", "l", "d", "t", "s0") from value in Values from back in Gen.Choose(0, 2) select new ObservedCell(column, value, back))
            select new ObservedRow { Level = level, Key = key, In = [new("town", up)], Cells = cells }, count)
        select new ObservationTable { Rows = rows.ToValueList() };

    // Steps in which every expression has the type that its place needs, so that most schemes run.
    private static readonly Gen<Expression> Numbers = Gen.Elements<Expression>("n", "q", "n / q", "n ^ 2 - q", "n@prior", "1 / (n - 1)", "max(n, q, 0)", "p * n", "s0", "s1", "s2", "abs(-n)", "n@-2 + s0@prior", "p ^ 40 * q", "d - d@prior");

    private static readonly Gen<Expression> Conditions = Gen.Elements<Expression>("f", "not f", "n > q", "l >= 'pass'", "d < '2026-06-30'", "n is missing", "t = 'x' or f", "s0 >= s1", "yes", "n > 1 and 1 / (n - 1) > 2");

    private static readonly Gen<Literal> Figures = Gen.Elements<Literal>(0, 1, -3, 60, decimal.MaxValue);

    private static readonly Gen<Outcome> Results = Gen.OneOf(Figures.Select(Outcome.Of), Numbers.Select(Outcome.From), Gen.Constant(Outcome.StateOf(ValueState.Suppressed)));

    private static Gen<ValueList<T>> Some<T>(Gen<T> one) => from first in one from more in Few(one) select (ValueList<T>)[first, .. more];

    private static Gen<Step> SoundStepOf(string name) => Gen.OneOf(
        Numbers.Select(e => (Step)new Step.Calculate(name, e)),
        from of in Numbers from digits in Gen.Choose(0, 28) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) select (Step)new Step.Round(name, of) { Digits = digits, Mode = mode },
        from of in Numbers
        from when in Conditions
        from side in Gen.Elements(BoundSide.AtLeast, BoundSide.AtMost)
        from value in Figures
        from most in Figures
        from skips in Flags
        select (Step)new Step.Limit(name, of) { AtMost = most, Rules = [new(when, side, value, skips)] },
        from of in Numbers from lowest in Figures from cut in Numbers from value in Figures from side in Flags select (Step)new Step.Band(name, of) { Bands = new(lowest, [new(cut, side, value)]) },
        from of in Numbers from ends in Gen.Elements(Enum.GetValues<CurveEnds>()) select (Step)new Step.Curve(name, of) { Points = [new(0, 0), new(60, 1), new(100, -1)], Ends = ends },
        from rules in Few(from when in Conditions from result in Results from skips in Flags select new Rule(when, result, skips)) from otherwise in Results select (Step)new Step.Decide(name, otherwise) { Rules = rules },
        from otherwise in Results select (Step)new Step.Lookup(name, "tab", otherwise) { By = ["t"] },
        from method in Gen.Elements([.. Enum.GetValues<Reduction>().Where(m => m is not (Reduction.Share or Reduction.GeometricMean or Reduction.StandardDeviation or Reduction.VariationCoefficient or Reduction.Skewness or Reduction.Kurtosis))])
        from of in Some(Numbers)
        from absent in Absent
        from need in Needs
        from low in Gen.Choose(0, 2)
        select (Step)new Step.Reduce(name, method) { Of = of, Absent = absent, Need = need, DropLow = low, P = 0.25m },
        from method in Gen.Elements(Reduction.Sum, Reduction.Mean, Reduction.Minimum, Reduction.Median, Reduction.Count, Reduction.Quantile)
        from upper in Gen.Elements("all", "town", "grp")
        from filter in Conditions
        from absent in Absent
        from of in Gen.Elements<Expression>("n", "q", "n / q")
        select (Step)new Step.Reduce(name, method) { Of = [of], To = upper, Where = filter, Absent = absent, P = 1 },
        from of in Gen.Elements<Expression>("n", "q", "n / q")
        from ties in Gen.Elements(Enum.GetValues<RankTies>())
        from within in Gen.Elements(null, "town", "grp")
        from filter in Conditions
        select (Step)new Step.Rank(name, of, Best.High, ties) { Within = within, Where = filter, Then = [new("l", Best.Low), new("d", Best.High)] });

    private static readonly Gen<EvaluationScheme> Sound = from scheme in Schemes
                                                          from first in SoundStepOf("s0")
                                                          from second in SoundStepOf("s1")
                                                          from third in SoundStepOf("s2")
                                                          select scheme with
                                                          {
                                                              Parameters = [new() { Name = "p", Value = 7 }, new() { Name = "tab", Table = [new(["x"], 1), new(["y"], null)] }],
                                                              Levels = [scheme.Levels[0], scheme.Levels[1] with { By = ["t"] }, scheme.Levels[2] with { In = ["town"] }],
                                                              Steps = [first, second, third],
                                                              Criteria = null,
                                                              Publish = [],
                                                          };

    [Fact]
    public void AnyScheme_CompilesToDiagnostics_OfBothLanguages()
        => Prop.ForAll(Arb.From(Schemes), scheme =>
        {
            foreach (var found in scheme.Compile().Diagnostics)
                (found.Message().Length * found.Message(Languages.SimplifiedChinese).Length).Should().BePositive();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void AnySchemeWithoutErrors_RunsAndExplains_OnAnyTable()
    {
        var ran = 0;
        Prop.ForAll(Arb.From(from scheme in Gen.Frequency((4, Sound), (1, Schemes)) from table in Tables select (scheme, table)), random =>
        {
            var scheme = random.scheme.Compile();
            if (!scheme.CanRun)
                return;
            ran++;
            var board = scheme.Run(random.table, AsOf);
            board.Diagnostics.Should().NotContain(d => d.Severity == Severity.Error);
            foreach (var level in LevelNames)
            {
                foreach (var (column, row) in board.ColumnsOf(level).SelectMany(c => board.RowsOf(level).Select(r => (c, r))))
                    board.Explain(column, row).Should().NotBeEmpty();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(800));
        ran.Should().BeGreaterThan(100, "schemes that run are what this test is about");
    }

    [Fact]
    public void AnyText_IsAnExpression_OrATypedFault()
        => Prop.ForAll(Arb.From(Gen.OneOf(Gen.ListOf(Token).Select(tokens => string.Concat(tokens)), ArbMap.Default.GeneratorFor<string>())), text =>
        {
            if (text is not null && Expression.TryParse(text, out var expression, out var fault))
                return Expression.Parse(expression.ToString()) == expression;
            FluentActions.Invoking(() => Expression.Parse(text!)).Should().Throw<Exception>().Which.Should().Match(e => e is TextFormatException || e is ArgumentNullException);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
