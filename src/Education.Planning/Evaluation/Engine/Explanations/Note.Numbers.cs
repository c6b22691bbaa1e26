namespace Education.Planning.Evaluation;

/// <content>Roundings, bands, curves and tables.</content>
internal sealed partial class Note
{
    public void Round(Cell raw, Cell rounded)
    {
        Before = ResultValue.Of(raw);
        Say(Phrases.RoundedFrom, raw, rounded);
        if (!rounded.IsPresent)
            return;
        var exact = raw.Kind == ColumnKind.Real ? Rational.Of(raw.Real)!.Value : raw.Number;
        Remainder = (rounded.Number - exact).ToDecimal();
        foreach (var later in run.Scheme.Comparisons.ThatDiffer(run, column, row, period, Cell.Of(exact)))
        {
            items.Add(later);
            Add(Phrases.Fill(Phrases.WouldDiffer, later.Name));
        }
    }

    /// <summary>The cuts that were compared, and how many of them the number passed.</summary>
    public void Band(Bands bands, Cell number, IReadOnlyList<Cell> cuts, int passed)
    {
        Before = ResultValue.Of(number);
        if (passed > 0)
            Cut(bands.Cuts[passed - 1], number, cuts[passed - 1], ItemStanding.Holds);
        if (passed == bands.Cuts.Count)
            return;
        var (cut, at) = (bands.Cuts[passed], cuts[passed]);
        var gives = Cut(cut, number, at, ItemStanding.Fails);
        Add(number.CompareTo(at) == 0 ? Phrases.Fill(Phrases.AnyMoreReaches, gives)
            : Phrases.Fill(cut.Inclusive ? Phrases.MoreReaches : Phrases.MoreThanReaches, at.Number - number.Number, gives));
    }

    public void Curve(Cell at, CurvePoint? low, CurvePoint? high)
    {
        Before = ResultValue.Of(at);
        foreach (var point in new[] { low, high }.OfType<CurvePoint>())
            items.Add(new() { Name = Words(point), Standing = ItemStanding.Counts, Cell = Cell.Of(point.Y), Distance = Rational.Abs(at.Number - point.X).ToDecimal() });
        if (low is not null && high is not null && at.Number < low.X)
            Say(Phrases.IsBelow, at, Words(low));
        else if (low is not null && high is not null && at.Number > high.X)
            Say(Phrases.IsAbove, at, Words(high));
        else if (low is not null && high is not null)
            Say(Phrases.LiesBetween, at, Words(low), Words(high));
        else if (low is not null || high is not null)
            Say(low is null ? Phrases.IsBelow : Phrases.IsAbove, at, Words((low ?? high)!));
    }

    public void Keys(Step.Lookup step, IReadOnlyList<Cell> keys)
    {
        for (var i = 0; i < keys.Count; i++)
            items.Add(new() { Name = step.By[i].ToString(), Standing = keys[i].IsPresent ? ItemStanding.Counts : ItemStanding.Carried, Cell = keys[i] });
        if (keys.All(k => k.IsPresent))
            Say(Phrases.CellOf, string.Join(", ", keys), step.In);
    }

    /// <summary>Takes a cut down, and says what the number is to it.</summary>
    /// <returns>What the cut gives.</returns>
    private string Cut(Cut cut, Cell number, Cell at, ItemStanding standing)
    {
        var (gives, compared) = (cut.Value.ToString(), Compared(number, at));
        Add(compared);
        items.Add(new()
        {
            Name = $"{(cut.Inclusive ? ">=" : ">")} {cut.At}",
            Standing = standing,
            Cell = at,
            Gives = gives,
            Distance = Rational.Abs(at.Number - number.Number).ToDecimal(),
            Because = compared,
        });
        return gives;
    }

    private static string Words(CurvePoint point) => $"({(Rational)point.X}, {(Rational)point.Y})";
}
