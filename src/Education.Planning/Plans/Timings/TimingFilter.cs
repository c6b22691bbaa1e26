namespace Education.Planning;

/// <summary>Which nominal days of a repeated rule are kept (<c>only term-time</c>) or dropped (<c>except summer-break</c>).</summary>
public sealed record TimingFilter
{
    /// <summary>Keeps or drops days.</summary>
    /// <param name="days">The days.</param>
    /// <param name="drops">Whether the days are dropped instead of kept.</param>
    /// <exception cref="ArgumentNullException">The days are null.</exception>
    public TimingFilter(TimingDays days, bool drops = false)
    {
        Days = Guard.Against.Null(days);
        Drops = drops;
    }

    /// <summary>The days.</summary>
    public TimingDays Days { get; }

    /// <summary>Whether the days are dropped (<c>except</c>) instead of kept (<c>only</c>).</summary>
    public bool Drops { get; }

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();
}
