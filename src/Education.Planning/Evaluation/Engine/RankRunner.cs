namespace Education.Planning.Evaluation;

/// <summary>Ranks the rows of a column among their peers.</summary>
internal static class RankRunner
{
    public static Cell[] Run(Run run, CompiledColumn column, Step.Rank step, int period, Note? note = null)
    {
        var level = column.Level;
        var result = new Cell[run.Population.RowsOf(level).Length];
        foreach (var peers in run.MembersOf(level, step.Within ?? Level.All))
        {
            var competing = new List<(int Row, Cell[] Values)>();
            foreach (var row in peers)
            {
                var value = run.Evaluate(step.Of, level, row, period);
                if (step.Where is not null && !ReduceRunner.TakesPart(run, column, step.Where, row, period))
                    result[row] = Cell.Absent(ValueState.NotApplicable);
                else if (!value.IsPresent)
                    result[row] = value;
                else
                    competing.Add((row, [value, .. step.Then.Select(t => run.Evaluate(t.Of, level, row, period))]));
            }
            Place(step, competing, result);
            note?.Rank(step, competing, result);
        }
        for (var row = 0; row < result.Length; row++)
        {
            if (step.Within is not null && run.Population.AncestorOf(level, row, step.Within) < 0)
                result[row] = Cell.Absent(ValueState.Missing);
        }
        return result;
    }

    /// <summary>Whether two values that order rows put one before the other.</summary>
    public static bool Differ(Cell a, Cell b) => Order(a, b, Best.High) != 0;

    private static void Place(Step.Rank step, List<(int Row, Cell[] Values)> competing, Cell[] result)
    {
        competing.Sort((a, b) => Order(step, a.Values, b.Values));
        var dense = 0;
        for (var first = 0; first < competing.Count;)
        {
            var next = first + 1;
            while (next < competing.Count && Order(step, competing[first].Values, competing[next].Values) == 0)
                next++;
            dense++;
            var place = step.Ties switch
            {
                RankTies.Minimum => (Rational)(first + 1),
                RankTies.Maximum => next,
                RankTies.Dense => dense,
                _ => (Rational)(first + 1 + next) / 2,
            };
            for (; first < next; first++)
                result[competing[first].Row] = Cell.Of(place);
        }
    }

    // A tie-breaker that is absent breaks nothing against another that is absent, and loses to one that is present.
    private static int Order(Step.Rank step, Cell[] a, Cell[] b)
    {
        var order = Order(a[0], b[0], step.Best);
        for (var i = 1; order == 0 && i < a.Length; i++)
            order = Order(a[i], b[i], step.Then[i - 1].Best);
        return order;
    }

    private static int Order(Cell a, Cell b, Best best)
    {
        if (!a.IsPresent || !b.IsPresent)
            return b.IsPresent.CompareTo(a.IsPresent);
        return best == Best.High ? b.CompareTo(a) : a.CompareTo(b);
    }
}
