namespace Education.Planning.Evaluation;

/// <summary>How far ratings lie apart: the sum over all ordered pairs of the squared distance.</summary>
internal sealed class RatingDistance(AgreeMetric metric)
{
    public Rational OfPairs(List<Rational> ratings) => metric switch
    {
        AgreeMetric.Nominal => Rational.Of(((long)ratings.Count * ratings.Count) - ratings.GroupBy(r => r).Sum(g => (long)g.Count() * g.Count()), 1),
        AgreeMetric.Ratio => Ratios(ratings),
        _ => Squares(ratings),
    };

    // Σ(x − y)² = 2(nΣx² − (Σx)²)
    private static Rational Squares(List<Rational> ratings)
    {
        Rational sum = Rational.Zero, squares = Rational.Zero;
        foreach (var rating in ratings)
        {
            sum += rating;
            squares += rating * rating;
        }
        return 2 * ((ratings.Count * squares) - (sum * sum));
    }

    private static Rational Ratios(List<Rational> ratings)
    {
        var counts = ratings.GroupBy(r => r).Select(g => (Value: g.Key, Count: g.Count())).ToList();
        var result = Rational.Zero;
        for (var i = 0; i < counts.Count; i++)
        {
            for (var j = 0; j < i && !result.IsTooLong; j++)
            {
                var ratio = (counts[i].Value - counts[j].Value) / (counts[i].Value + counts[j].Value);
                result += 2 * ratio * ratio * Rational.Of((long)counts[i].Count * counts[j].Count, 1);
            }
        }
        return result;
    }
}
