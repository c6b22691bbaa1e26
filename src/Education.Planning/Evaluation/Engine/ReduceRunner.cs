using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Runs a reduction: collects a bag of values, applies the policies in their order, then the method.</summary>
internal static class ReduceRunner
{
    private readonly record struct Item(Cell Value, Cell Weight);

    public static Cell Run(Run run, CompiledColumn column, Step.Reduce step, int row, int period, Note? note)
    {
        var all = step.To is null ? InRow(run, column, step, row, period) : Below(run, column, step, row, period);
        if (step.Method == Reduction.Count && step.Absent.IsEmpty)
            all = [.. all.Where(i => i.Value.IsPresent)];
        var taken = new List<Item>();
        var carried = Cell.Of(Rational.Zero);
        foreach (var item in all)
        {
            var rule = step.Absent.FirstOrDefault(a => a.State == item.Value.State);
            if (item.Value.IsPresent)
                taken.Add(item);
            else if (rule?.StandIn is { } standIn)
                taken.Add(item with { Value = Cell.Of(standIn) });
            else if (rule is null)
                carried = Cell.Stronger(carried, item.Value);
        }
        note?.Say(Phrases.PartsTaken, taken.Count.ToString(CultureInfo.InvariantCulture), all.Count.ToString(CultureInfo.InvariantCulture));
        if (!carried.IsPresent && step.Method != Reduction.First)
            return carried;
        if (step.Method == Reduction.First)
            return First(all, step);
        if (step.Need is { } need && !IsEnough(need, taken, all, step))
            return Cell.Absent(step.Otherwise == ValueState.Present ? ValueState.Missing : step.Otherwise);
        return Method(step, Trim(step, taken));
    }

    private static List<Item> InRow(Run run, CompiledColumn column, Step.Reduce step, int row, int period)
        => [.. step.Of.Select((of, i) => new Item(run.Evaluate(of, column.Level, row, period),
            step.Weights.IsEmpty ? Cell.Of(Rational.One) : run.Evaluate(step.Weights[i], column.Level, row, period)))];

    private static List<Item> Below(Run run, CompiledColumn column, Step.Reduce step, int row, int period)
    {
        var items = new List<Item>();
        foreach (var member in run.MembersOf(column.UnitLevel, column.Level)[row])
        {
            if (step.Where is null || TakesPart(run, column, step.Where, member, period))
                items.Add(new(run.Evaluate(step.Of[0], column.UnitLevel, member, period), step.Weights.IsEmpty ? Cell.Of(Rational.One) : run.Evaluate(step.Weights[0], column.UnitLevel, member, period)));
        }
        return items;
    }

    /// <summary>Whether a row takes part; one that cannot be decided does not, and is reported once.</summary>
    public static bool TakesPart(Run run, CompiledColumn column, Expression where, int member, int period)
    {
        var cell = run.Evaluate(where, column.UnitLevel, member, period);
        var diagnostic = cell.IsPresent ? null : EvaluationDiagnostics.OpenCondition.At(SchemeCompiler.PathOf(column.Step!), run.Population.RowsOf(column.UnitLevel)[member], column.Name);
        if (diagnostic is not null && !run.Diagnostics.Contains(diagnostic))
            run.Diagnostics.Add(diagnostic);
        return cell.IsYes;
    }

    private static Cell First(List<Item> all, Step.Reduce step)
    {
        foreach (var item in all)
        {
            var rule = step.Absent.FirstOrDefault(a => a.State == item.Value.State);
            if (item.Value.IsPresent || rule is null)
                return item.Value;
            if (rule.StandIn is { } standIn)
                return Cell.Of(standIn);
        }
        return Cell.Absent(ValueState.Missing);
    }

    private static bool IsEnough(Need need, List<Item> taken, List<Item> all, Step.Reduce step)
    {
        if (need.Number is not null || step.Weights.IsEmpty)
            return need.IsReachedBy(taken.Count, all.Count);
        var part = taken.Where(i => i.Weight.IsPresent).Aggregate(Rational.Zero, (sum, i) => sum + i.Weight.Number);
        var whole = all.Where(i => i.Weight.IsPresent).Aggregate(Rational.Zero, (sum, i) => sum + i.Weight.Number);
        return need.IsReachedBy(part, whole);
    }

    private static List<Item> Trim(Step.Reduce step, List<Item> items)
    {
        if (step.DropLow == 0 && step.DropHigh == 0 && step.KeepHigh is null)
            return items;
        var sorted = items.OrderBy(i => i.Value, Comparer<Cell>.Create((a, b) => a.CompareTo(b))).ToList();
        var low = Math.Min(step.DropLow, sorted.Count);
        var kept = sorted.GetRange(low, Math.Max(0, sorted.Count - low - Math.Min(step.DropHigh, sorted.Count - low)));
        return step.KeepHigh is { } keep && keep < kept.Count ? kept.GetRange(kept.Count - keep, keep) : kept;
    }

    private static Cell Method(Step.Reduce step, List<Item> items)
    {
        if (step.Method == Reduction.Count)
            return Cell.Of(items.Count(i => !i.Value.IsNo));
        if (items.Count == 0)
            return step.Method == Reduction.Sum ? Cell.Of(Rational.Zero) : step.Method == Reduction.Product ? Cell.Of(Rational.One) : Cell.Absent(ValueState.Missing);
        var weight = items.Aggregate(Cell.Of(Rational.One), (one, i) => Cell.Stronger(one, i.Weight));
        if (!weight.IsPresent)
            return weight;
        if (items.Any(i => i.Weight.Number.Sign < 0))
            return Cell.Absent(ValueState.Undecided, Phrases.NegativeWeight);
        return step.Method switch
        {
            Reduction.Sum => Sum(items),
            Reduction.Mean => Over(Sum(items), Weights(items)),
            Reduction.Product => Fold(items, (a, b) => a * b),
            Reduction.Minimum => items.Select(i => i.Value).Aggregate((a, b) => a.CompareTo(b) <= 0 ? a : b),
            Reduction.Maximum => items.Select(i => i.Value).Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b),
            Reduction.Share => Cell.Of((Rational)items.Count(i => i.Value.IsYes) / items.Count),
            Reduction.Median => Quantile(items, 0.5m),
            Reduction.Quantile => Quantile(items, step.P),
            Reduction.HarmonicMean => HarmonicMean(items),
            Reduction.GeometricMean => GeometricMean(items),
            Reduction.StandardDeviation => Dispersion(items, step.Basis, relative: false),
            _ => Dispersion(items, step.Basis, relative: true),
        };
    }

    private static Cell Sum(List<Item> items) => items.Any(i => i.Value.Kind == ColumnKind.Real)
        ? Cell.OfReal(items.Sum(i => i.Value.AsReal() * i.Weight.AsReal()))
        : items.Aggregate(Cell.Of(Rational.Zero), (sum, i) => sum.IsPresent ? Cell.Of(sum.Number + (i.Value.Number * i.Weight.Number)) : sum);

    private static Rational Weights(List<Item> items) => items.Aggregate(Rational.Zero, (sum, i) => sum + i.Weight.Number);

    private static Cell Over(Cell sum, Rational weights) => !sum.IsPresent ? sum
        : weights.IsZero ? Cell.Absent(ValueState.Undecided, Phrases.MeanOfZeroWeights)
        : sum.Kind == ColumnKind.Real ? Cell.OfReal(sum.Real / weights.ToDouble()) : Cell.Of(sum.Number / weights);

    private static Cell Fold(List<Item> items, Func<Rational, Rational, Rational> fold)
        => items.Aggregate(Cell.Of(Rational.One), (one, i) => one.IsPresent ? Cell.Of(fold(one.Number, i.Value.Number)) : one);

    private static Cell Quantile(List<Item> items, Rational p)
    {
        var sorted = items.Select(i => i.Value.Number).Order().ToList();
        var place = p * (sorted.Count - 1);
        var low = (int)place.RoundTo(1, RoundingMode.Down).Numerator;
        var high = Math.Min(low + 1, sorted.Count - 1);
        return Cell.Of(sorted[low] + ((place - low) * (sorted[high] - sorted[low])));
    }

    private static Cell HarmonicMean(List<Item> items) => items.Any(i => i.Value.Number.Sign <= 0)
        ? Cell.Absent(ValueState.Undecided, Phrases.MeanOfNotPositive)
        : Cell.Of(items.Count / items.Aggregate(Rational.Zero, (sum, i) => sum + (Rational.One / i.Value.Number)));

    private static Cell GeometricMean(List<Item> items) => items.Any(i => i.Value.Number.Sign <= 0)
        ? Cell.Absent(ValueState.Undecided, Phrases.MeanOfNotPositive)
        : Cell.OfReal(Math.Exp(items.Select(i => i.Value.Number.ToDouble()).Order().Sum(Math.Log) / items.Count));

    /// <summary>Exact up to the root, so that no digit depends on the order of rows.</summary>
    private static Cell Dispersion(List<Item> items, DispersionBasis basis, bool relative)
    {
        var weights = Weights(items);
        var mean = Over(Sum(items), weights);
        if (!mean.IsPresent)
            return mean;
        var divisor = basis == DispersionBasis.Sample ? weights - 1 : weights;
        if (divisor.Sign <= 0)
            return Cell.Absent(ValueState.Missing);
        if (relative && mean.Number.IsZero)
            return Cell.Absent(ValueState.Undecided, Phrases.MeanIsZero);
        var squares = items.Aggregate(Cell.Of(Rational.Zero), (sum, i) => sum.IsPresent ? Cell.Of(sum.Number + (i.Weight.Number * Square(i.Value.Number - mean.Number))) : sum);
        return squares.IsPresent ? Cell.OfReal(Math.Sqrt((squares.Number / divisor).ToDouble()) / (relative ? mean.Number.ToDouble() : 1)) : squares;
    }

    private static Rational Square(Rational number) => number * number;
}
