namespace Education.Planning.Evaluation;

/// <content>Agreement of raters and values moved.</content>
internal sealed partial class Note
{
    private int unitsRated;

    /// <summary>The rows that raters rate, and those that count.</summary>
    public void Units(IReadOnlyList<RatedUnit> units, IReadOnlyList<RatedUnit> counted)
    {
        unitsRated = units.Count;
        var rows = counted.Select(u => u.Row).ToHashSet();
        foreach (var unit in units)
            items.Add(new() { Name = run.Population.RowsOf(column.UnitLevel)[unit.Row], Standing = rows.Contains(unit.Row) ? ItemStanding.Counts : ItemStanding.LeftOut, InPlace = string.Join(", ", unit.Ratings) });
    }

    /// <summary>How far the ratings of each row lie apart, and how far by chance.</summary>
    public void Disagreements(IReadOnlyList<RatedUnit> counted, IReadOnlyList<Rational> parts, int pairs, Rational observed, Rational expected)
    {
        Say(Phrases.PairsCounted, counted.Count, unitsRated, pairs);
        Add(Phrases.Fill(Phrases.DisagreementsAre, observed, expected));
        var at = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Standing == ItemStanding.Counts)
                items[i] = items[i] with { Contribution = parts[at++].ToDecimal() };
        }
    }

    public void MeanSquares(int units, int raters, Rational between, Rational judges, Rational rest)
        => Say(Phrases.MeanSquaresAre, units, raters, between, judges, rest);

    /// <summary>Which values became others, and what that did to the distribution.</summary>
    public void Winsorise(IReadOnlyList<(int Row, Cell Value)> rows, TrimmedValues values, DistributionShape? before, DistributionShape? after)
    {
        if (rows.All(r => r.Row != row))
            return;
        Before = ResultValue.Of(rows.First(r => r.Row == row).Value);
        Say(Phrases.ValuesMoved, values.MovedLow, values.MovedHigh);
        if (before is { IsTooFew: false, IsFlat: false } one && after is { } other)
        {
            Add(Phrases.Fill(Phrases.ShapeBecame, Phrases.SkewnessWord, Root(one), Root(other)));
            Add(Phrases.Fill(Phrases.ShapeBecame, Phrases.KurtosisWord, Phrases.Both(one.Kurtosis.ToString(4), one.Kurtosis.ToString(4)), Phrases.Both(other.Kurtosis.ToString(4), other.Kurtosis.ToString(4))));
        }
        foreach (var (at, value) in rows.Where(r => values.Of(r.Value.Number) != r.Value.Number))
            items.Add(new() { Name = run.Population.RowsOf(column.Level)[at], Standing = ItemStanding.Dropped, Cell = value, Gives = values.Of(value.Number).ToString() });
    }

    private static LocalizedText Root(DistributionShape shape)
    {
        var root = (shape.Skewness * (Rational.Of(Math.Sqrt(shape.SkewnessSquared.ToDouble())) ?? Rational.Zero)).ToString(4);
        return Phrases.Both(root, root);
    }
}
