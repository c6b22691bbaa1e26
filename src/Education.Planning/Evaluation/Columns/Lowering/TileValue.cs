using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>What an expression or a step is within a tile.</summary>
/// <param name="State">The state of every row; null when all are present.</param>
/// <param name="States">Which states it can have, a bit each.</param>
internal abstract record TileValue(Lanes? State, int States);

/// <summary>Numbers: factor × lanes ÷ divisor. Lanes are whole numbers between bounds; a null lane is 1 throughout. Labels are their places, texts their codes.</summary>
internal sealed record NumberValue(Lanes? Lanes, Rational Factor, Lanes? State = null, int States = 0) : TileValue(State, States)
{
    /// <summary>Not above any lane of a row that is present.</summary>
    public BigInteger Low { get; init; } = BigInteger.One;

    /// <summary>Not below any lane of a row that is present.</summary>
    public BigInteger High { get; init; } = BigInteger.One;

    /// <summary>What the lanes are divided by, above 0 in every row that is present; null for 1.</summary>
    public Lanes? Divisor { get; init; }

    /// <summary>Not above any divisor.</summary>
    public BigInteger LeastDivisor { get; init; } = BigInteger.One;

    /// <summary>Not below any divisor.</summary>
    public BigInteger MostDivisor { get; init; } = BigInteger.One;

    /// <summary>The number that it is in every row that is present; null when it varies.</summary>
    public Rational? Constant => Lanes is null && Divisor is null ? Factor : null;

    /// <summary>The largest magnitude of a lane.</summary>
    public BigInteger Magnitude => BigInteger.Max(BigInteger.Abs(Low), BigInteger.Abs(High));
}

/// <summary>Flags: 1 for yes, 0 for no and in every row that is not present.</summary>
internal sealed record FlagValue(Lanes Lanes, Lanes? State = null, int States = 0) : TileValue(State, States);
