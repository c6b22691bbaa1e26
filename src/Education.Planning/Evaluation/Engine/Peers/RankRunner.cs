namespace Education.Planning.Evaluation;

/// <summary>Ranks the rows of a column among their peers.</summary>
internal static class RankRunner
{
    public static Cell[] Run(Run run, CompiledColumn column, Step.Rank step, int period, Note? note = null)
    {
        var level = column.Level;
        var order = new PeerOrder(step.Best, step.Then);
        var result = new Cell[run.Population.RowsOf(level).Length];
        foreach (var peers in run.MembersOf(level, step.Within ?? Level.All))
        {
            var competing = new List<Peer>();
            foreach (var row in peers)
            {
                var value = run.Evaluate(step.Of, level, row, period);
                if (step.Where is not null && !ReduceRunner.TakesPart(run, column, step.Where, row, period))
                    result[row] = Cell.Absent(ValueState.NotApplicable);
                else if (!value.IsPresent)
                    result[row] = value;
                else
                    competing.Add(new(row, order.ValuesOf(value, run, level, row, period)));
            }
            order.Sort(competing);
            Place(step, order, competing, result);
            note?.Rank(step, competing, result);
        }
        for (var row = 0; row < result.Length; row++)
        {
            if (step.Within is not null && run.Population.AncestorOf(level, row, step.Within) < 0)
                result[row] = Cell.Absent(ValueState.Missing);
        }
        return result;
    }

    private static void Place(Step.Rank step, PeerOrder order, List<Peer> competing, Cell[] result)
    {
        var dense = 0;
        for (var first = 0; first < competing.Count;)
        {
            var next = first + 1;
            while (next < competing.Count && order.Compare(competing[first].Values, competing[next].Values) == 0)
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
}
