using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>What a kept column holds.</summary>
/// <param name="Factor">By what its numbers are multiplied.</param>
/// <param name="Low">Not above any number.</param>
/// <param name="High">Not below any number.</param>
/// <param name="States">Which states it can have, a bit each.</param>
internal sealed record StoreShape(Rational Factor, BigInteger Low, BigInteger High, int States)
{
    public bool IsFlag { get; init; }

    /// <summary>Whether it holds doubles, of fast mode.</summary>
    public bool IsDoubles { get; init; }

    /// <summary>Whether its numbers are divided by others, and between which bounds those lie.</summary>
    public (BigInteger Least, BigInteger Most)? Divisor { get; init; }

    public static StoreShape OfFlag(int states) => new(Rational.One, 0, 1, states) { IsFlag = true };

    public static StoreShape Of(TileValue value, bool isExact) => value switch
    {
        NumberValue n => new(n.Factor, n.Low, n.High, n.States) { IsDoubles = !isExact, Divisor = n.Divisor is null ? null : (n.LeastDivisor, n.MostDivisor) },
        _ => OfFlag(value.States),
    };

    /// <summary>Room for so many rows.</summary>
    public void Allocate(ColumnStore store, int rows)
    {
        if (IsFlag)
            store.Flags = new byte[rows];
        else if (IsDoubles)
            store.Doubles = new double[rows];
        else
            store.Numbers = Packed.Between((Int128)Low, (Int128)High, rows);
        if (Divisor is var (least, most))
            store.Divisors = Packed.Between((Int128)least, (Int128)most, rows);
        if (States != 0)
            store.States = new byte[rows];
    }
}
