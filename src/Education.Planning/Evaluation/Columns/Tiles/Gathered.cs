namespace Education.Planning.Evaluation;

/// <summary>What the rows of one part of a level gave to the rows above: one for each gathering and thread.</summary>
internal sealed class Gathered
{
    private readonly byte[] carried;
    private readonly byte[] carriedWeights;

    public Gathered(Gathering gathering, int groups)
    {
        All = new int[groups];
        Taken = new int[groups];
        Open = new int[groups];
        carried = new byte[groups];
        carriedWeights = new byte[groups];
        Yes = gathering.IsFlag ? new int[groups] : [];
        var isNumber = gathering is { IsFlag: false, FitsNumbers: true } && gathering.Value?.Kind == LaneKind.Number;
        (Sums, Weights) = isNumber ? (new double[groups], new double[groups]) : ([], []);
        (WideSums, WideWeights) = isNumber || gathering.IsFlag ? ([], []) : (new Int128[groups], new Int128[groups]);
    }

    /// <summary>How many rows take part.</summary>
    public int[] All { get; }

    /// <summary>How many of them count.</summary>
    public int[] Taken { get; }

    /// <summary>How many of them are in a state that is carried.</summary>
    public int[] Open { get; }

    /// <summary>How many flags are yes.</summary>
    public int[] Yes { get; }

    public double[] Sums { get; }

    public double[] Weights { get; }

    public Int128[] WideSums { get; }

    public Int128[] WideWeights { get; }

    public ReadOnlySpan<byte> Carried => carried;

    public ReadOnlySpan<byte> CarriedWeights => carriedWeights;

    public void Carry(int at, byte state)
    {
        carried[at] = Math.Max(carried[at], state);
        Open[at]++;
    }

    public void CarryWeight(int at, byte state) => carriedWeights[at] = Math.Max(carriedWeights[at], state);

    /// <summary>Keeps the better of a number and what is there; the first is always kept.</summary>
    public void Meet(int at, double number, bool highest)
    {
        if (Weights[at] == 0 || (highest ? number > Sums[at] : number < Sums[at]))
            Sums[at] = number;
        Weights[at] = 1;
    }

    /// <summary>Keeps the better of a number and what is there; the first is always kept.</summary>
    public void Meet(int at, Int128 number, bool highest)
    {
        if (WideWeights[at] == 0 || (highest ? number > WideSums[at] : number < WideSums[at]))
            WideSums[at] = number;
        WideWeights[at] = 1;
    }

    /// <summary>Takes in what another part gave.</summary>
    public void Join(Gathered other, GatherMethod method)
    {
        for (var i = 0; i < All.Length; i++)
        {
            All[i] += other.All[i];
            Taken[i] += other.Taken[i];
            carried[i] = Math.Max(carried[i], other.carried[i]);
            Open[i] += other.Open[i];
            CarryWeight(i, other.carriedWeights[i]);
        }
        for (var i = 0; i < Yes.Length; i++)
            Yes[i] += other.Yes[i];
        if (method is GatherMethod.Minimum or GatherMethod.Maximum)
        {
            for (var i = 0; i < Sums.Length; i++)
            {
                if (other.Weights[i] != 0)
                    Meet(i, other.Sums[i], method == GatherMethod.Maximum);
            }
            for (var i = 0; i < WideSums.Length; i++)
            {
                if (other.WideWeights[i] != 0)
                    Meet(i, other.WideSums[i], method == GatherMethod.Maximum);
            }
            return;
        }
        for (var i = 0; i < Sums.Length; i++)
            (Sums[i], Weights[i]) = (Sums[i] + other.Sums[i], Weights[i] + other.Weights[i]);
        for (var i = 0; i < WideSums.Length; i++)
            (WideSums[i], WideWeights[i]) = (WideSums[i] + other.WideSums[i], WideWeights[i] + other.WideWeights[i]);
    }
}
