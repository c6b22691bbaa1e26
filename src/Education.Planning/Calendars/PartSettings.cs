namespace Education.Planning.Calendars;

/// <summary>What <c>early</c>, <c>mid</c>, <c>end</c> and <c>about</c> mean here. What is null is taken from the wider layer, at last from <see cref="Default"/>.</summary>
public sealed record PartSettings
{
    /// <summary>
    /// The settings where nothing else is said: a month 1–10, 11–20, 21–last day; a year months 1–3, 6–7, 12; a half-year months 1, 3–4, 6;
    /// a quarter months 1, 2, 3; a term 14 days; other spans 7 days; about a day 3 days, about a longer span a quarter of its length.
    /// </summary>
    public static PartSettings Default { get; } = new()
    {
        Month = new() { Early = new(1, 10), Mid = new(11, 20), End = new(21, null) },
        Quarter = new() { Early = new(1, 1), Mid = new(2, 2), End = new(3, 3) },
        HalfYear = new() { Early = new(1, 1), Mid = new(3, 4), End = new(6, 6) },
        Year = new() { Early = new(1, 3), Mid = new(6, 7), End = new(12, 12) },
        TermDays = 14,
        OtherDays = 7,
        AboutDays = 3,
        AboutShare = 0.25m,
    };

    /// <summary>The days of a month of 28 days or more; the parts of a shorter one are its thirds.</summary>
    public PartBounds? Month { get; init; }

    /// <summary>The months of a quarter, counted from its first one.</summary>
    public PartBounds? Quarter { get; init; }

    /// <summary>The months of a half-year, counted from its first one.</summary>
    public PartBounds? HalfYear { get; init; }

    /// <summary>The months of a year, counted from its first one.</summary>
    public PartBounds? Year { get; init; }

    /// <summary>How many days each part of a term has, 1 to 100, but never more than a third of it.</summary>
    public int? TermDays { get; init => field = value is { } days ? Guard.Against.OutOfRange(days, 1, 100) : null; }

    /// <summary>How many days each part of another span has, 1 to 100, but never more than a third of it and at least one.</summary>
    public int? OtherDays { get; init => field = value is { } days ? Guard.Against.OutOfRange(days, 1, 100) : null; }

    /// <summary>By how many days <c>about</c> widens a single day on both sides, 0 to 100.</summary>
    public int? AboutDays { get; init => field = value is { } days ? Guard.Against.OutOfRange(days, 0, 100) : null; }

    /// <summary>By which share of its length <c>about</c> widens a longer span on both sides, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative or greater than 1.</exception>
    public decimal? AboutShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 0, 0, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>The nearer settings, with their gaps filled from the wider ones.</summary>
    internal static PartSettings? Over(PartSettings? nearer, PartSettings? wider)
        => nearer is null || wider is null
            ? nearer ?? wider
            : new()
            {
                Month = nearer.Month ?? wider.Month,
                Quarter = nearer.Quarter ?? wider.Quarter,
                HalfYear = nearer.HalfYear ?? wider.HalfYear,
                Year = nearer.Year ?? wider.Year,
                TermDays = nearer.TermDays ?? wider.TermDays,
                OtherDays = nearer.OtherDays ?? wider.OtherDays,
                AboutDays = nearer.AboutDays ?? wider.AboutDays,
                AboutShare = nearer.AboutShare ?? wider.AboutShare,
            };
}
