using NodaTime;

namespace Education.Planning.Registers;

/// <summary>What was counted of the cases of a kind, period beside period (监测结果逐年对比).</summary>
public sealed record CaseTrend
{
    internal CaseTrend()
    {
    }

    /// <summary>The register.</summary>
    public required WorkRegister Register { get; init; }

    /// <summary>The key of the kind.</summary>
    public required Key Kind { get; init; }

    /// <summary>What is counted.</summary>
    public required Key Amount { get; init; }

    /// <summary>The day as of which it stands.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The periods, in order.</summary>
    public ValueList<DateInterval> Periods { get; init; }

    /// <summary>A row for each party that the cases are about, in the order of the register.</summary>
    public ValueList<TrendRow> Rows { get; init; }
}
