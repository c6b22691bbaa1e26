namespace Education.Planning.Evaluation;

/// <summary>Adds the rows of a tile to the rows in which they lie.</summary>
internal sealed class GatherOp(Gathering gathering)
    : Op([gathering.Value, gathering.State, gathering.Weight, gathering.WeightState, gathering.Where], [])
{
    public override void Run(Tile tile)
    {
        var sums = tile.Binding.Gathered[gathering.Number][tile.Part];
        var map = gathering.Map < 0 ? null : tile.Binding.Maps[gathering.Map];
        var (states, where) = (BytesOf(tile, gathering.State), BytesOf(tile, gathering.Where));
        var flags = gathering.IsFlag ? BytesOf(tile, gathering.Value) : null;
        var numbers = gathering is { IsFlag: false, Value.Kind: LaneKind.Number } ? tile.Numbers(gathering.Value) : null;
        if (gathering is { Method: GatherMethod.Count, IsFlag: true } && flags is not null && states is null && where is null)
        {
            Count(tile, sums, map, flags);
            return;
        }
        for (var i = 0; i < tile.Count; i++)
        {
            var at = map is null ? 0 : map[tile.From + i];
            if (at < 0 || (where is not null && where[i] == 0))
                continue;
            sums.All[at]++;
            var state = states is null ? (byte)0 : states[i];
            if (state == StepLowering.Skipped)
                continue;
            if (state != 0)
            {
                sums.Carry(at, state);
                continue;
            }
            sums.Taken[at]++;
            if (flags is not null)
                sums.Yes[at] += flags[i];
            else if (gathering.Value is not null)
                Add(tile, sums, at, i, numbers);
        }
    }

    private static byte[]? BytesOf(Tile tile, Lanes? lanes) => lanes is null ? null : tile.Bytes(lanes);

    private static void Count(Tile tile, Gathered sums, int[]? map, byte[] flags)
    {
        for (var i = 0; i < tile.Count; i++)
        {
            var at = map is null ? 0 : map[tile.From + i];
            if (at < 0)
                continue;
            sums.All[at]++;
            sums.Taken[at]++;
            sums.Yes[at] += flags[i];
        }
    }

    private void Add(Tile tile, Gathered sums, int at, int i, double[]? numbers)
    {
        if (gathering.WeightState is { } weightState && tile.Bytes(weightState)[i] is not 0 and var open)
        {
            sums.CarryWeight(at, open);
            return;
        }
        switch (gathering.Method)
        {
            case GatherMethod.Minimum or GatherMethod.Maximum when numbers is not null:
                sums.Meet(at, numbers[i], gathering.Method == GatherMethod.Maximum);
                break;
            case GatherMethod.Minimum or GatherMethod.Maximum:
                sums.Meet(at, tile.Wides(gathering.Value!)[i], gathering.Method == GatherMethod.Maximum);
                break;
            case var _ when gathering.FitsNumbers && numbers is not null:
                sums.Sums[at] += numbers[i];
                sums.Weights[at] += gathering.Weight is null ? 1 : tile.Numbers(gathering.Weight)[i];
                break;
            default:
                sums.WideSums[at] += numbers is not null ? (Int128)numbers[i] : tile.Wides(gathering.Value!)[i];
                sums.WideWeights[at] += gathering.Weight is not { } weight ? 1 : weight.Kind == LaneKind.Number ? (Int128)tile.Numbers(weight)[i] : tile.Wides(weight)[i];
                break;
        }
    }
}
