namespace Education.Planning.Evaluation;

/// <summary>Places of rows among their peers: by counting where the values lie close together, else by sorting.</summary>
internal static class ColumnRanks
{
    private const long MostWhole = 1L << 52;

    public static void Store(Ranking ranking, Binding binding, int rows)
    {
        var step = (Step.Rank)ranking.Target.Column.Step!;
        var store = binding.Columns[ranking.Target.Index];
        ranking.Target.Shape!.Allocate(store, rows);
        var states = StatesOf(ranking, binding, rows);
        states?.CopyTo(store.States.AsSpan());
        if (ranking is { Map: < 0, Keys.Length: 1 } && SpanOf(binding.Columns[ranking.Keys[0]], rows, states) is var (low, high) && high - low < Math.Max(65_536, 4L * rows))
            ByCounting(step, binding.Columns[ranking.Keys[0]], states, store.Numbers!, low, new int[(int)(high - low) + 1]);
        else
            BySorting(step, ranking, binding, states, store.Numbers!);
    }

    /// <summary>The state of every place: not applicable outside of what takes part, else that of the value; null when all have a place.</summary>
    private static byte[]? StatesOf(Ranking ranking, Binding binding, int rows)
    {
        if (ranking.Target.Shape!.States == 0)
            return null;
        var states = new byte[rows];
        binding.Columns[ranking.Keys[0]].States?.CopyTo(states.AsSpan());
        if (ranking.Where >= 0)
        {
            for (var row = 0; row < rows; row++)
            {
                if (binding.Columns[ranking.Where].Flags![row] == 0)
                    states[row] = (byte)ValueState.NotApplicable;
            }
        }
        if (ranking.Map >= 0)
        {
            for (var row = 0; row < rows; row++)
            {
                if (binding.Maps[ranking.Map]![row] < 0)
                    states[row] = (byte)ValueState.Missing;
            }
        }
        return states;
    }

    /// <summary>Between which whole numbers those with a place lie, which is often far less than was proved of them; null where they are not whole, or beyond the whole numbers that doubles hold.</summary>
    private static (long Low, long High)? SpanOf(ColumnStore keys, int rows, byte[]? states)
    {
        if (keys.Numbers is { } numbers && Int128.Max(-numbers.Low, numbers.High) > MostWhole)
            return null;
        var (low, high, areWhole) = (double.PositiveInfinity, double.NegativeInfinity, true);
        Span<double> lanes = stackalloc double[Tile.Size];
        for (var from = 0; from < rows && areWhole; from += Tile.Size)
        {
            var run = Load(keys, from, lanes[..Math.Min(Tile.Size, rows - from)]);
            for (var i = 0; i < run.Length; i++)
            {
                if (states is not null && states[from + i] != 0)
                    continue;
                if (run[i] < low)
                    low = run[i];
                if (run[i] > high)
                    high = run[i];
                areWhole &= Math.Floor(run[i]) == run[i];
            }
        }
        if (low > high)
            return (0, 0);
        return areWhole && Math.Max(-low, high) <= MostWhole ? ((long)low, (long)high) : null;
    }

    private static Span<double> Load(ColumnStore keys, int from, Span<double> lanes)
    {
        if (keys.Doubles is { } doubles)
            doubles.AsSpan(from, lanes.Length).CopyTo(lanes);
        else
            keys.Numbers!.Load(from, lanes);
        return lanes;
    }

    private static void ByCounting(Step.Rank step, ColumnStore keys, byte[]? states, Packed places, long low, int[] counts)
    {
        Span<double> lanes = stackalloc double[Tile.Size];
        for (var from = 0; from < places.Length; from += Tile.Size)
        {
            var run = Load(keys, from, lanes[..Math.Min(Tile.Size, places.Length - from)]);
            for (var i = 0; i < run.Length; i++)
            {
                if (states is null || states[from + i] == 0)
                    counts[unchecked((int)((long)run[i] - low))]++;
            }
        }
        Place(step, counts);
        for (var from = 0; from < places.Length; from += Tile.Size)
        {
            var run = Load(keys, from, lanes[..Math.Min(Tile.Size, places.Length - from)]);
            for (var i = 0; i < run.Length; i++)
                run[i] = states is null || states[from + i] == 0 ? counts[unchecked((int)((long)run[i] - low))] : 0;
            places.Store(from, run);
        }
    }

    /// <summary>From how many rows have each value to the place that they get.</summary>
    private static void Place(Step.Rank step, int[] counts)
    {
        int before = 0, dense = 0;
        for (var n = 0; n < counts.Length; n++)
        {
            ref var here = ref counts[step.Best == Best.High ? counts.Length - 1 - n : n];
            if (here == 0)
                continue;
            var tied = here;
            here = PlaceOf(step.Ties, before, before + tied, ++dense);
            before += tied;
        }
    }

    /// <summary>The place of rows that come after so many and end at so many; the mean of two places is doubled, for its unit is a half.</summary>
    private static int PlaceOf(RankTies ties, int before, int end, int dense) => ties switch
    {
        RankTies.Minimum => before + 1,
        RankTies.Maximum => end,
        RankTies.Dense => dense,
        _ => before + 1 + end,
    };

    private static void BySorting(Step.Rank step, Ranking ranking, Binding binding, byte[]? states, Packed places)
    {
        var rows = new List<int>(places.Length);
        for (var row = 0; row < places.Length; row++)
        {
            if (states is null || states[row] == 0)
                rows.Add(row);
        }
        var keys = ranking.Keys.Select(k => new RankKey(binding.Columns[k])).ToArray();
        var map = ranking.Map < 0 ? null : binding.Maps[ranking.Map];
        var order = rows.ToArray();
        Array.Sort(order, Compare);
        Span<double> place = stackalloc double[1];
        int before = 0, dense = 0;
        for (var first = 0; first < order.Length;)
        {
            if (first > 0 && map is not null && map[order[first]] != map[order[first - 1]])
                (before, dense) = (0, 0);
            var next = first + 1;
            while (next < order.Length && Compare(order[first], order[next]) == 0)
                next++;
            place[0] = PlaceOf(step.Ties, before, before + next - first, ++dense);
            before += next - first;
            for (; first < next; first++)
                places.Store(order[first], place);
        }

        int Compare(int a, int b)
        {
            var result = map is null ? 0 : map[a].CompareTo(map[b]);
            for (var k = 0; result == 0 && k < keys.Length; k++)
                result = keys[k].Compare(a, b, k == 0 ? step.Best : step.Then[k - 1].Best);
            return result;
        }
    }

    /// <summary>One value that orders rows. What is absent comes last, and ties with what is absent too.</summary>
    private readonly struct RankKey(ColumnStore store)
    {
        public int Compare(int a, int b, Best best)
        {
            if (store.States is { } states && (states[a] | states[b]) != 0)
                return (states[a] != 0).CompareTo(states[b] != 0);
            var order = store.Doubles is { } doubles ? doubles[a].CompareTo(doubles[b]) : store.Numbers![a].CompareTo(store.Numbers[b]);
            return best == Best.High ? -order : order;
        }
    }
}
