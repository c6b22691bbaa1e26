using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Education.Planning.Evaluation.Outcome;

namespace Education.Planning.Tests.Evaluation.Columns;

/// <summary>Schemes of many steps that run, made of every shape that is lowered and some that are not, over three levels.</summary>
internal static class ColumnSchemes
{
    private static readonly string[] Numbers = ["a", "b", "c", "s", "0", "1", "-2", "2.5", "0.75", "p", "12345.678"];
    private static readonly string[] Flags = ["f", "g", "yes", "no"];

    public static Gen<EvaluationScheme> Schemes => from count in Gen.Choose(1, 14)
                                                   from steps in Chain(count)
                                                   select new EvaluationScheme
                                                   {
                                                       Name = "Columns",
                                                       Scales = [new("grade", ["low", "middle", "high"])],
                                                       Parameters = [new() { Name = "p", Value = 3.2m }, new() { Name = "cuts", Bands = new(1, [new(0, false, 2), new(3.5m, true, 4)]) }, new() { Name = "line", Points = [new(0, 1), new(2, 7), new(10, 8)] }],
                                                       Levels =
        [
            new() { Name = "district", Inputs = [new("s", ColumnType.Number()) { Least = -50, Most = 50 }] },
            new()
            {
                Name = "school", In = ["district"],
                Inputs = [new("a", ColumnType.Number()), new("b", ColumnType.Number()) { Least = 0, Most = 100 }, new("c", ColumnType.Number()), new("f", ColumnType.Flag), new("g", ColumnType.Flag), new("t", ColumnType.Text), new("l", ColumnType.LabelOf("grade"))],
            },
        ],
                                                       Steps = steps.ToValueList(),
                                                   };

    public static Gen<ObservationTable> Tables => from rows in Gen.ListOf(Row)
                                                  from uppers in Gen.ArrayOf(Value(-50, 50), 3)
                                                  select new ObservationTable
                                                  {
                                                      Rows =
        [
            .. uppers.Select((s, i) => new ObservedRow { Level = "district", Key = $"d{i}", Cells = [new("s", s)] }),
            .. rows.Select((r, i) => r with { Key = $"s{i:000}" }),
        ],
                                                  };

    private static Gen<ObservedRow> Row => from district in Gen.Choose(-1, 2)
                                           from a in Value(-1000, 1000)
                                           from b in Value(-5, 110)
                                           from c in Gen.Frequency((5, Value(-3, 3)), (1, Gen.Elements<ObservedValue>(123456789012345m, 0.00000001m, -98765432109876.54321m)))
                                           from f in Flag
                                           from g in Flag
                                           from before in Value(-1000, 1000)
                                           from t in Gen.Elements<ObservedValue>("'x'", "'y'", "missing")
                                           from l in Gen.Elements<ObservedValue>("'low'", "'middle'", "'high'", "'none'", "masked")
                                           select new ObservedRow
                                           {
                                               Level = "school", Key = "s", In = district < 0 ? [] : [new("district", $"d{district}")],
                                               Cells = [new("a", a), new("b", b), new("c", c), new("f", f), new("g", g), new("t", t), new("l", l), new("a", before, 1)],
                                           };

    private static Gen<ObservedValue> Value(int low, int high) => Gen.Frequency(
        (8, from n in Gen.Choose(low * 4, high * 4) select (ObservedValue)(n / 4m)),
        (1, Gen.Elements<ObservedValue>("missing", "suppressed", "notApplicable", "undecided")),
        (1, Gen.Constant<ObservedValue>(0)));

    private static Gen<ObservedValue> Flag => Gen.Elements<ObservedValue>("yes", "no", "yes", "no", "missing", "withheld");

    /// <summary>Each step may read those before it: numbers n0, n1 …, flags m0, m1 … of schools.</summary>
    private static Gen<List<Step>> Chain(int count)
        => Enumerable.Range(0, count).Aggregate(Gen.Constant(new List<Step>()), (before, i) => from steps in before from step in Next(steps, i) select (List<Step>)[.. steps, step]);

    private static Gen<Step> Next(List<Step> before, int i)
    {
        var numbers = Number([.. Numbers, "a@prior", .. before.Select(s => s.Name).Where(n => n[0] == 'n')], 2);
        var flags = FlagOf(numbers, [.. Flags, .. before.Select(s => s.Name).Where(n => n[0] == 'm')], 2);
        var (n, m, u) = ($"n{i}", $"m{i}", $"u{i}");
        var literals = Gen.Elements<Literal>(0, 1, 60, -2.5m, 7.75m);
        var outcomes = Gen.OneOf(literals.Select(Outcome.Of), numbers.Select(e => Outcome.From(e)), Gen.Elements(ValueState.Undecided, ValueState.Suppressed).Select(Outcome.StateOf));
        return Gen.OneOf<Step>(
            from e in numbers select (Step)new Step.Calculate(n, e),
            from e in flags select (Step)new Step.Calculate(m, e),
            from e in numbers from d in Gen.Choose(0, 3) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) select (Step)new Step.Round(n, e) { Digits = d, Mode = mode },
            from e in numbers from to in Gen.Elements(0.5m, 10m, 0.3m) from mode in Gen.Elements(Enum.GetValues<RoundingMode>()) select (Step)new Step.Round(n, e) { To = to, Mode = mode },
            from e in numbers
            from low in literals
            from high in literals
            from w in flags
            from side in Gen.Elements(BoundSide.AtLeast, BoundSide.AtMost)
            from skips in Gen.Elements(true, false)
            select (Step)new Step.Limit(n, e) { AtLeast = low, AtMost = high, Rules = [new(w, side, 5, skips), new("f", BoundSide.AtMost, 3)] },
            from e in numbers from at in numbers from incl in Gen.Elements(true, false) select (Step)new Step.Band(n, e) { Bands = new(1, [new(-1, incl, 2.5m), new(4.5m, !incl, -3), new(at, incl, 8)]) },
            from e in numbers select (Step)new Step.Band(n, e) { In = "cuts" },
            from e in numbers from ends in Gen.Elements(Enum.GetValues<CurveEnds>()) select (Step)new Step.Curve(n, e) { In = "line", Ends = ends },
            from w in flags
            from w2 in flags
            from o in outcomes
            from o2 in outcomes
            from o3 in outcomes
            from skips in Gen.Elements(true, false)
            select (Step)new Step.Decide(n, o3) { Rules = [new(w, o, skips), new(w2, o2)] },
            Reductions(n, numbers, flags, null),
            Reductions($"d{i}", numbers, flags, "district"),
            Reductions(u, numbers, flags, "all"),
            from of in Gen.ArrayOf(flags, 4) from at in Gen.Elements<Need>(0, 1, 3, Need.All, Need.ShareOf(60)) from a in Absent(standIns: false) select (Step)new Step.Require(m, at) { Of = of.Select(e => (Expression)e!).ToValueList(), Absent = a },
            from of in flags
            from at in Gen.Elements<Need>(0, 1, 3, Need.All, Need.ShareOf(60))
            from need in Gen.Elements<Need?>(null, 1, Need.ShareOf(50))
            from a in Absent(standIns: false)
            from w in flags
            from hasW in Gen.Elements(true, false)
            select (Step)new Step.Require($"r{i}", at) { Of = [of!], To = "district", Need = need, Absent = a, Where = If(hasW, w) },
            from of in numbers
            from best in Gen.Elements(Best.High, Best.Low)
            from ties in Gen.Elements(Enum.GetValues<RankTies>())
            from within in Gen.Elements<string?>(null, "district")
            from then in numbers
            from hasThen in Gen.Elements(true, false)
            from w in flags
            from hasW in Gen.Elements(true, false)
            select (Step)new Step.Rank(n, of!, best, ties) { Within = within, Then = hasThen ? [new((Expression)then!, Best.Low)] : [], Where = If(hasW, w) });
    }

    private static Gen<Step> Reductions(string name, Gen<string> numbers, Gen<string> flags, string? to) =>
        from method in Gen.Elements(Reduction.Sum, Reduction.Mean, Reduction.Minimum, Reduction.Maximum, Reduction.Count, Reduction.First, Reduction.Median, Reduction.Share, Reduction.Product)
        from numbersOf in Gen.ArrayOf(numbers, to is null ? 3 : 1)
        from flagsOf in Gen.ArrayOf(flags, to is null ? 3 : 1)
        from usesFlags in Gen.Elements(true, false)
        from weight in Gen.Elements("2", "0.5", "7", "b", "abs(a)")
        from weighted in Gen.Elements(true, false)
        from absent in Absent(standIns: method is not (Reduction.Count or Reduction.Share))
        from need in Gen.Elements<Need?>(null, 1, 2, Need.ShareOf(50), Need.All)
        from other in Gen.Elements(ValueState.Present, ValueState.Suppressed)
        from w in flags
        from hasW in Gen.Elements(true, false)
        let of = method == Reduction.Share || (method == Reduction.Count && usesFlags) ? flagsOf : numbersOf
        let takesWeights = weighted && method is Reduction.Sum or Reduction.Mean or Reduction.Share
        select (Step)new Step.Reduce(to is not null && method == Reduction.First ? name + "x" : name, to is not null && method == Reduction.First ? Reduction.Sum : method)
        {
            Of = of.Select(e => (Expression)e!).ToValueList(),
            Weights = takesWeights ? of.Select((_, k) => Expression.Parse(k == 0 ? weight! : "3")).ToValueList() : [],
            To = to,
            Absent = absent,
            Need = need,
            Otherwise = other,
            Where = If(to is not null && hasW, w),
        };

    private static Gen<ValueList<AbsentRule>> Absent(bool standIns) => Gen.Elements<ValueList<AbsentRule>>(
        [], AbsentRule.Skip, standIns ? [new(ValueState.Missing, 0), new(ValueState.Undecided)] : [new(ValueState.Missing)], standIns ? [new(ValueState.Suppressed, 2.5m)] : [new(ValueState.Suppressed)]);

    private static Expression? If(bool isThere, string text) => isThere ? Expression.Parse(text) : null;

    private static Gen<string> Number(string[] names, int depth)
    {
        var leaves = Gen.Elements(names);
        if (depth == 0)
            return leaves;
        var parts = Number(names, depth - 1);
        return Gen.Frequency(
            (3, leaves),
            (3, from a in parts from b in parts from sign in Gen.Elements("+", "-", "*", "/") select $"({a}) {sign} ({b})"),
            (1, from a in parts from b in parts from f in Gen.Elements("min", "max") select $"{f}({a}, {b})"),
            (1, from a in parts from f in Gen.Elements("abs({0})", "-({0})", "({0}) ^ 2") select string.Format(System.Globalization.CultureInfo.InvariantCulture, f, a)));
    }

    private static Gen<string> FlagOf(Gen<string> numbers, string[] names, int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Elements(names),
            from a in numbers from b in numbers from sign in Gen.Elements("=", "<>", "<", "<=", ">", ">=") select $"({a}) {sign} ({b})",
            Gen.Elements("t = 'x'", "t <> 'z'", "l >= 'middle'", "l = 'low'", "f = g", "a is missing", "b is not present", "f is present", "c is suppressed"));
        if (depth == 0)
            return leaves;
        var parts = FlagOf(numbers, names, depth - 1);
        return Gen.Frequency(
            (2, leaves),
            (1, from a in parts from b in parts from sign in Gen.Elements("and", "or") select $"({a}) {sign} ({b})"),
            (1, from a in parts select $"not ({a})"));
    }
}
