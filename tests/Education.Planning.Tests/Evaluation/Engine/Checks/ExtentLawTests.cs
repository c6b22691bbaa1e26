using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Education.Planning.Evaluation.Outcome;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine.Checks;

/// <summary>What the checks claim of a column before a run holds of every value that a run gives.</summary>
public class ExtentLawTests
{
    private static readonly Gen<string> Number = Gen.Elements("0", "1", "2", "3", "0.5", "10", "x", "y", "z", "x", "y");

    private static readonly Gen<string> Formula = Gen.Sized(size => FormulaOf(Math.Min(size, 5), true));

    private static readonly Gen<string> Condition = Gen.Sized(size => ConditionOf(Math.Min(size, 3)));

    private static Gen<string> FormulaOf(int size, bool mayBeReal) => size <= 0 ? Number : Gen.OneOf(
        Number,
        from left in FormulaOf(size / 2, mayBeReal) from sign in Gen.Elements("+", "-", "*", "/") from right in FormulaOf(size / 2, mayBeReal) select $"({left} {sign} {right})",
        from left in FormulaOf(size / 2, mayBeReal) from power in Gen.Choose(0, 5) select $"({left}) ^ {power}",
        from left in FormulaOf(size / 2, mayBeReal) from function in Gen.Elements("min", "max") from right in FormulaOf(size / 2, mayBeReal) select $"{function}({left}, {right})",
        from inner in FormulaOf(size - 1, mayBeReal) from function in Gen.Elements("abs({0})", "-({0})", mayBeReal ? "sqrt(abs({0}))" : "-({0})") select string.Format(System.Globalization.CultureInfo.InvariantCulture, function, inner));

    private static Gen<string> ConditionOf(int size)
    {
        var compared = from left in Number from sign in Gen.Elements("=", "<>", "<", "<=", ">", ">=") from right in FormulaOf(size, false) select $"{left} {sign} {right}";
        return size <= 0 ? compared : Gen.OneOf(
            compared,
            from left in ConditionOf(size - 1) from word in Gen.Elements("and", "or") from right in ConditionOf(size - 1) select $"({left} {word} {right})",
            from inner in ConditionOf(size - 1) select $"not ({inner})");
    }

    private sealed record Case(EvaluationScheme Scheme, ObservationTable Table);

    private static readonly Arbitrary<Case> Cases = Arb.From(
        from bounds in Gen.ArrayOf(Gen.Choose(-3, 4), 3)
        from widths in Gen.ArrayOf(Gen.Elements(0, 1, 2, 100), 3)
        from openings in Gen.ArrayOf(Gen.Choose(0, 5), 3)
        from places in Gen.ArrayOf(Gen.Choose(0, 8), 3)
        from formulas in Gen.ArrayOf(Formula, 3)
        from conditions in Gen.ArrayOf(Condition, 3)
        let inputs = new[] { "x", "y", "z" }.Select((name, i) => new ObservedColumn(name, ColumnType.Number())
        {
            Least = openings[i] == 0 ? null : bounds[i], Most = openings[i] == 1 ? null : bounds[i] + widths[i],
        }).ToValueList()
        select new Case(
            new()
            {
                Name = "Random",
                Levels = [new() { Name = "all", Inputs = inputs }],
                Steps =
                [
                    .. formulas.Select((f, i) => new Step.Calculate($"f{i}", f)),
                    .. conditions.Select((c, i) => new Step.Calculate($"c{i}", c)),
                    .. formulas.Select((_, i) => new Step.Round($"r{i}", $"f{i}") { Digits = 1, Mode = (RoundingMode)i }),
                    new Step.Decide("d", Outcome.From("x + y")) { Rules = [new(conditions[0], Outcome.From("x - y")), new(conditions[1], Outcome.From("r0"), SkipsAbsent: true), new("c2", Outcome.Of(7))] },
                    new Step.Limit("l", "d") { AtLeast = 0, AtMost = 5, Rules = [new("c0", BoundSide.AtMost, 2), new("c1", BoundSide.AtLeast, 3, SkipsAbsent: true)] },
                    new Step.Reduce("s", Reduction.Sum) { Of = ["x", "r1", "l"], Weights = ["1", "2", "abs(y)"], Absent = [new(ValueState.Undecided, 3)] },
                    new Step.Reduce("m", Reduction.Mean) { Of = ["x", "r1", "r2"], Absent = AbsentRule.Skip },
                    new Step.Curve("u", "d") { Points = [new(-2, -1), new(3, 2)] },
                    new Step.Reduce("w", Reduction.Mean) { Of = ["x", "b"], Weights = ["1", "y ^ 2"], DropLow = 1 },
                    new Step.Reduce("n", Reduction.Minimum) { Of = ["x", "u", "d"] },
                    new Step.Reduce("p", Reduction.Product) { Of = ["b", "abs(u)"] },
                    new Step.Band("b", "d") { Bands = new(4, [new("0", true, 1), new("2", false, 9)]) },
                ],
            },
            new() { Rows = [new() { Level = "all", Key = "all", Cells = [.. inputs.Select((input, i) => new ObservedCell(input.Name, Within(input, places[i], widths[i])))] }] }));

    private static decimal Within(ObservedColumn input, int place, int width) => input switch
    {
        { Least: { } least } => least + (decimal)width * place / 8,
        { Most: { } most } => most - place,
        _ => place - 4,
    };

    [Fact]
    public void ValuesOfARun_LieWithinTheExtents_AndConditionsHoldAsProved()
        => Prop.ForAll(Cases, c =>
        {
            var compiled = c.Scheme.Compile();
            compiled.CanRun.Should().BeTrue(string.Join("\n", compiled.Diagnostics));
            var checkedScheme = new CheckedScheme(c.Scheme, compiled.Columns, compiled.Levels, compiled.Bound);
            var board = compiled.Run(c.Table, AsOf);
            foreach (var column in compiled.Columns)
            {
                var value = board.ValueOf(column.Name)!;
                var extent = checkedScheme.Extents.Of(column.Name);
                if (value.Number is { } number)
                    (number >= (extent.Low?.ToDecimal() ?? number) && number <= (extent.High?.ToDecimal() ?? number) && !(number == 0 && extent.IsNotZero && board.Explain(column.Name)[^1].Result == "0")).Should().BeTrue($"{column.Name} = {column.Step} is {number}, not in {extent}");
                if (value.Flag is { } flag && checkedScheme.Extents.TruthOf(new ExpressionNode.Name(column.Name, 0, false), Facts.None) is { } truth)
                    flag.Should().Be(truth, $"{column.Step}");
            }
            foreach (var never in compiled.Diagnostics.Where(d => d.Id == "EVA0605"))
                c.Scheme.Steps.OfType<Step.Limit>().Single().Rules.Should().NotContain(r => never.Message().Contains($"`{r.When}`") && board.ValueOf(r.When.ToString())!.Flag == true);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
