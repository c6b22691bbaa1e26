namespace Education.Planning;

/// <summary>How many times in a period: <c>2</c>, <c>1..2</c>, <c>2..</c> (at least), <c>..3</c> (at most), or <c>x</c> where the document hides the number.</summary>
/// <remarks>Never exactly once: that is a <see cref="TimingRule.Recurring"/> without a count.</remarks>
public sealed record TimingCount
{
    /// <summary>A count between bounds, both included.</summary>
    /// <param name="least">The fewest times, at least 1; null when only the upper bound is given.</param>
    /// <param name="most">The most times, not below <paramref name="least"/>; null when only the lower bound is given.</param>
    /// <exception cref="ArgumentException">Neither bound is given, one is below 1, they are in the wrong order, or both are 1.</exception>
    public TimingCount(int? least, int? most)
    {
        if ((least ?? most) is null || least < 1 || most < 1 || least > most || (least == 1 && most == 1))
            throw new ArgumentException("One bound must be given, both at least 1, the smaller one first, and not both 1.", nameof(least));
        Least = least;
        Most = most;
    }

    private TimingCount()
    {
    }

    /// <summary>A count whose number the document hides, <c>x</c>.</summary>
    public static TimingCount Masked { get; } = new();

    /// <summary>The fewest times, or null.</summary>
    public int? Least { get; }

    /// <summary>The most times, or null; equal to <see cref="Least"/> for an exact count.</summary>
    public int? Most { get; }

    /// <summary>Whether the document hides the number.</summary>
    public bool IsMasked => Least is null && Most is null;

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();
}
