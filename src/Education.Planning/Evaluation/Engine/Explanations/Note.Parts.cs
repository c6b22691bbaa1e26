namespace Education.Planning.Evaluation;

/// <content>Requirements and reductions: what became of each part.</content>
internal sealed partial class Note
{
    private const int MostInOneLine = 12, MostNamed = 5;

    private Dictionary<int, Rational>? varianceShares;
    private Rational? roundings;

    /// <summary>The parts of a requirement; <paramref name="members"/> are the lower rows they stand on, or null for the expressions of one row.</summary>
    public void Require(Step.Require step, IReadOnlyList<Cell> parts, IReadOnlyList<Cell> rests, IReadOnlyList<Cell> musts, IReadOnlyList<int>? members, IReadOnlyList<int> kept)
    {
        var failures = new List<LocalizedText>();
        var unmet = new List<string>();
        var taken = kept.ToHashSet();
        for (var i = 0; i < parts.Count; i++)
        {
            var item = Part(members is null ? step.Of[i] : step.Of[0], parts[i], members?[i]);
            if (!taken.Contains(i))
                items[^1] = item with { Standing = ItemStanding.LeftOut };
            if (!taken.Contains(i) || !parts[i].IsNo)
                continue;
            unmet.Add(item.Name);
            if (rests.Count == 0)
                continue;
            Part(members is null ? step.Rest[i] : step.Rest[0], rests[i], members?[i]);
            if (rests[i].IsNo)
                failures.Add(Phrases.Fill(Phrases.RestFails, item.Name));
        }
        for (var i = 0; i < musts.Count; i++)
        {
            if (Part(step.Must[i], musts[i], null) is { Standing: ItemStanding.Fails } item)
                failures.Add(Phrases.Fill(Phrases.MayNotFail, item.Name));
        }
        int met = kept.Count(i => parts[i].IsYes), open = kept.Count(i => !parts[i].IsPresent);
        Say(Phrases.PartsHold, met, kept.Count, open);
        if (!step.AtLeast.IsReachedBy(met, kept.Count))
        {
            Add(Phrases.Fill(Phrases.AreNeeded, step.AtLeast));
            if (unmet.Count > 0)
                Add(Phrases.Fill(Phrases.DoNotHold, string.Join(", ", unmet.Take(MostNamed)) + (unmet.Count > MostNamed ? " …" : "")));
        }
        foreach (var failure in failures)
            Add(failure);
    }

    /// <summary>The values of a reduction: all of them, and those that the method took, in the order in which they count.</summary>
    public void Reduce(Step.Reduce step, List<ReducedItem> all, List<ReducedItem> taken, Cell result)
    {
        var weights = ReductionMethods.PresentWeights(taken);
        var places = PlacesOf(all, taken);
        items.EnsureCapacity(all.Count);
        foreach (var item in all)
            items.Add(ItemOf(step, item, places[item.Place] is var at and > 0 ? taken[at - 1] : null, weights, result, taken.Count > 0 ? taken[0].Place : int.MaxValue));
        Say(Phrases.PartsTaken, taken.Count, all.Count);
        Remainder = roundings?.ToDecimal();
        if (varianceShares is not null && items.MaxBy(i => i.VarianceShare) is { VarianceShare: { } share } driver)
            Say(Phrases.MeanAndDriver, Before!.ToString(), driver.Name, ((Rational)share * 100).ToString(1));
        if (result.IsPresent && taken.Count is > 0 and <= MostInOneLine && step.Method is Reduction.Sum or Reduction.Mean)
            Add(taken, step.Weights.IsEmpty && step.Method == Reduction.Sum ? null : item => Cell.Of(EffectiveWeight(step, item, weights) ?? Rational.Zero));
    }

    /// <summary>By the place of a value where it stands among those taken, counted from 1; 0 for one that is not taken.</summary>
    private static int[] PlacesOf(List<ReducedItem> all, List<ReducedItem> taken)
    {
        var places = new int[all.Count == 0 ? 0 : all[^1].Place + 1];
        for (var i = 0; i < taken.Count; i++)
            places[taken[i].Place] = i + 1;
        return places;
    }

    /// <summary>The sum in place: its values, each after its factor where it has one.</summary>
    private void Add(List<ReducedItem> taken, Func<ReducedItem, Cell>? factorOf)
    {
        Sum = FormulaInPlace.OfSum(taken.Count, factorOf is not null);
        var values = new List<Cell>(2 * taken.Count);
        foreach (var item in taken)
        {
            if (factorOf is not null)
                values.Add(factorOf(item));
            values.Add(item.Value);
        }
        SumValues = new([.. values]);
    }

    /// <summary>Who drives a dispersion: what each value adds to the sum of weighted squares.</summary>
    public void Dispersion(IReadOnlyList<ReducedItem> taken, Rational mean, Cell squares, Func<ReducedItem, Rational> square)
    {
        Before = ResultValue.Of(Cell.Of(mean));
        if (!squares.IsPresent || squares.Number.IsZero)
            return;
        varianceShares = taken.ToDictionary(item => item.Place, item => square(item) / squares.Number);
    }

    private ExplainedItem ItemOf(Step.Reduce step, ReducedItem item, ReducedItem? counted, Rational weights, Cell result, int firstTaken)
    {
        var effective = counted is { Weight.IsPresent: true } taken ? EffectiveWeight(step, taken, weights) : null;
        var contribution = effective is not null && result.IsPresent ? Contribution(step.Method, counted!.Value.Value, effective.Value) : null;
        var rounding = contribution is null ? null : RoundingOf(step, item) * effective;
        if (rounding is { } added)
            roundings = (roundings ?? Rational.Zero) + added;
        return new()
        {
            Name = NameOf(step, item),
            Standing = StandingOf(step, item, counted is not null, result, firstTaken),
            Cell = item.Value,
            Weight = step.Weights.IsEmpty || !item.Weight.IsPresent ? null : item.Weight.Number.ToDecimal(),
            EffectiveWeight = effective?.ToDecimal(),
            Contribution = contribution?.ToDecimal(),
            Remainder = rounding?.ToDecimal(),
            VarianceShare = varianceShares?.TryGetValue(item.Place, out var share) == true ? share.ToDecimal() : null,
            Because = ReasonOf(step, item, counted),
        };
    }

    /// <summary>Why a value counts otherwise than it stands: its state, and where its weight went or came from.</summary>
    private static LocalizedText? ReasonOf(Step.Reduce step, ReducedItem item, ReducedItem? counted)
    {
        if (counted is { } taken && item.Value.IsPresent)
            return taken.Weight.IsPresent && item.Weight.IsPresent && taken.Weight.Number != item.Weight.Number ? Phrases.Fill(Phrases.TakesOver, taken.Weight.Number - item.Weight.Number) : null;
        if (item.Value.IsPresent)
            return null;
        var state = counted is { } stand ? Phrases.Fill(Phrases.ItStandsIn, stand.Value) : item.Value.Reason ?? Phrases.StateOf(item.Value.State);
        return counted is null && item.Member is null && step.Shift.FirstOrDefault(s => s.From == step.Of[item.Place]) is { } shift
            ? Phrases.Join(state, Phrases.Fill(Phrases.WeightGoesTo, string.Join(", ", shift.To)))
            : state;
    }

    private static ItemStanding StandingOf(Step.Reduce step, ReducedItem item, bool isTaken, Cell result, int firstTaken)
    {
        if (!isTaken && step.Method == Reduction.First && item.Place > firstTaken)
            return ItemStanding.NotReached;
        if (!item.Value.IsPresent)
            return !result.IsPresent && result.State == item.Value.State ? ItemStanding.Carried : isTaken ? ItemStanding.StandsIn : ItemStanding.LeftOut;
        if (!isTaken)
            return ItemStanding.Dropped;
        var picks = step.Method is Reduction.Minimum or Reduction.Maximum or Reduction.Median or Reduction.First;
        return picks && result.IsPresent && result.Kind == item.Value.Kind && result.CompareTo(item.Value) == 0 ? ItemStanding.Decides : ItemStanding.Counts;
    }

    /// <summary>The factor with which a value enters the result; null where values are not added.</summary>
    private static Rational? EffectiveWeight(Step.Reduce step, ReducedItem item, Rational weights) => step.Method switch
    {
        Reduction.Sum => item.Weight.Number,
        Reduction.Count => 1,
        Reduction.Mean or Reduction.Share or Reduction.GeometricMean or Reduction.HarmonicMean or Reduction.StandardDeviation or Reduction.VariationCoefficient
            => weights.IsZero ? null : item.Weight.Number / weights,
        _ => null,
    };

    private static Rational? Contribution(Reduction method, Cell value, Rational weight) => method switch
    {
        Reduction.Count => value.IsNo ? 0 : 1,
        Reduction.Sum or Reduction.Mean or Reduction.Share => (value.Kind == ColumnKind.Real ? Rational.Of(value.Real) : value.Number) * weight,
        _ => null,
    };

    /// <summary>What a part gained by being rounded; null where it is not the column of a rounding.</summary>
    private Rational? RoundingOf(Step.Reduce step, ReducedItem item)
    {
        var (of, level, at) = PlaceOf(step, item);
        if (run.Scheme.Bound[of] is not ExpressionNode.Name name || run.ColumnOf(name.Text) is not { Step: Step.Round round } part || !item.Value.IsPresent)
            return null;
        var raw = run.Evaluate(round.Of, part.Level, run.Population.AncestorOf(level, at, part.Level), period + name.PeriodsBack);
        return item.Value.Number - (raw.Kind == ColumnKind.Real ? Rational.Of(raw.Real)!.Value : raw.Number);
    }

    private string NameOf(Step.Reduce step, ReducedItem item) => item.Member is { } member ? run.Population.RowsOf(column.UnitLevel)[member] : step.Of[item.Place].ToString();

    private (Expression Of, string Level, int Row) PlaceOf(Step.Reduce step, ReducedItem item)
        => item.Member is { } member ? (step.Of[0], column.UnitLevel, member) : (step.Of[item.Place], column.Level, row);

    private ExplainedItem Part(Expression of, Cell value, int? member) => member is { } lower
        ? Condition(run.Scheme.Bound[of], column.UnitLevel, lower, value, run.Population.RowsOf(column.UnitLevel)[lower])
        : Condition(run.Scheme.Bound[of], column.Level, row, value);
}
