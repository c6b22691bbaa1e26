namespace Education.Planning.Registers;

/// <summary>How many cases of a kind are open, late, closed, expired.</summary>
/// <param name="Kind">The key of the kind.</param>
/// <param name="Open">How many are open and not late.</param>
/// <param name="Overdue">How many are late.</param>
/// <param name="Closed">How many are closed.</param>
/// <param name="Expired">How many have expired.</param>
public sealed record KindStanding(Key Kind, int Open, int Overdue, int Closed, int Expired)
{
    /// <summary>How many there are.</summary>
    public int Total => Open + Overdue + Closed + Expired;

    /// <summary>The share of closed ones, from 0 to 1; null when there is none.</summary>
    public decimal? ClosedShare => Total == 0 ? null : (decimal)Closed / Total;
}
