namespace Education.Planning.Scheduling;

/// <summary>How many periods may still be expanded, so that rules that hardly ever give a day end, too.</summary>
internal sealed class Budget(int periods)
{
    /// <summary>Enough for a rule of every day over a century.</summary>
    public const int OfATiming = 40_000;

    /// <summary>Enough for a rule of every day over all centuries that dates have.</summary>
    public const int OfAQuery = 8_000_000;

    private int left = periods;

    public bool IsSpent => left <= 0;

    /// <summary>Takes one period; false when there is none left.</summary>
    public bool Take() => left-- > 0;
}
