namespace Education.Planning.Evaluation;

/// <summary>Whether as many are met as are needed, which depends on how many were left out.</summary>
internal sealed class ReachesOp(Lanes met, Lanes? leftOut, Lanes result, byte[] needed) : Op([met, leftOut], [result])
{
    public override void Run(Tile tile)
    {
        var (counts, to) = (tile.Bytes(met), tile.Bytes(result));
        if (leftOut is null)
        {
            for (var i = 0; i < tile.Count; i++)
                to[i] = counts[i] >= needed[0] ? (byte)1 : (byte)0;
            return;
        }
        var less = tile.Bytes(leftOut);
        for (var i = 0; i < tile.Count; i++)
            to[i] = counts[i] >= needed[less[i]] ? (byte)1 : (byte)0;
    }
}
