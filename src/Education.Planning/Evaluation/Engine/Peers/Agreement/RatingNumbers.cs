namespace Education.Planning.Evaluation;

/// <summary>Ratings as numbers that a metric can measure: categories numbered, ordered ratings replaced by the middle of their ranks, so that what lies between two of them is their difference.</summary>
internal static class RatingNumbers
{
    public static List<List<Rational>> Of(List<RatedUnit> units, AgreeMetric metric)
    {
        if (metric is AgreeMetric.Interval or AgreeMetric.Ratio)
            return Replace(units, cell => cell.Number);
        var sorted = units.SelectMany(u => u.Ratings).Where(r => r.IsPresent).Order(Comparer<Cell>.Create((a, b) => a.CompareTo(b))).ToList();
        var places = new Dictionary<(Rational, string?), Rational>();
        for (var from = 0; from < sorted.Count;)
        {
            var to = from;
            while (to < sorted.Count && sorted[to].CompareTo(sorted[from]) == 0)
                to++;
            places[KeyOf(sorted[from])] = Rational.Of(from + to, 2);
            from = to;
        }
        return Replace(units, cell => places[KeyOf(cell)]);
    }

    private static (Rational Number, string? Text) KeyOf(Cell cell) => (cell.Number, cell.Text);

    private static List<List<Rational>> Replace(List<RatedUnit> units, Func<Cell, Rational> number)
        => [.. units.Select(u => u.Ratings.Where(r => r.IsPresent).Select(number).ToList())];
}
