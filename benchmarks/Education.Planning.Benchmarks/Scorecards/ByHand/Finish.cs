namespace Education.Planning.Benchmarks.Scorecards.ByHand;

/// <summary>What every contender does once the totals are there: grades, places by counting, the district table.</summary>
public static class Finish
{
    public static int TotalOf(long weighted, int weight, bool isWeak)
    {
        if (weight == 0)
            return 0;
        var total = (int)(((2 * weighted) + weight) / (2 * weight));
        return isWeak ? Math.Min(total, 7999) : total;
    }

    public static byte GradeOf(int total, bool isVetoed, bool hasGroup)
        => (byte)(isVetoed ? 5 : !hasGroup ? 6 : total switch { >= 9000 => 0, >= 8000 => 1, >= 7000 => 2, >= 6000 => 3, _ => 4 });

    /// <summary>Places and districts.</summary>
    public static void Run(ScorecardData data, ScorecardAnswer answer)
    {
        Rank(answer);
        RollUp(data, answer);
    }

    private static void Rank(ScorecardAnswer answer)
    {
        var counts = new int[ScorecardRules.Top + 2];
        var (totals, grades, places) = (answer.Totals, answer.GradesOfUnits, answer.Places);
        for (var u = 0; u < totals.Length; u++)
            counts[grades[u] >= 5 ? 0 : totals[u] + 1]++;
        var better = 0;
        for (var key = counts.Length - 1; key >= 0; key--)
        {
            var here = counts[key];
            counts[key] = better + 1;
            better += here;
        }
        for (var u = 0; u < totals.Length; u++)
            places[u] = counts[grades[u] >= 5 ? 0 : totals[u] + 1];
    }

    private static void RollUp(ScorecardData data, ScorecardAnswer answer)
    {
        var (weighted, pupils) = (new long[answer.Districts.Length], new long[answer.Districts.Length]);
        foreach (var row in answer.Districts)
        {
            (row.Lowest, row.Highest) = (int.MaxValue, 0);
            Array.Clear(row.Counts);
        }
        for (var u = 0; u < data.Pupils.Length; u++)
        {
            var (d, total) = (data.Districts[u], answer.Totals[u]);
            var row = answer.Districts[d];
            weighted[d] += (long)data.Pupils[u] * total;
            pupils[d] += data.Pupils[u];
            row.Lowest = Math.Min(row.Lowest, total);
            row.Highest = Math.Max(row.Highest, total);
            row.Counts[answer.GradesOfUnits[u]]++;
        }
        for (var d = 0; d < answer.Districts.Length; d++)
            answer.Districts[d].Mean = ((2 * weighted[d]) + pupils[d]) / (2 * pupils[d]);
    }
}
